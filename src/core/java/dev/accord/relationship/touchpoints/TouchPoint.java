package dev.accord.relationship.touchpoints;

import dev.accord.Problem;
import dev.accord.catalogue.Holder;
import dev.accord.relationship.forums.Cadence;
import dev.accord.relationship.forums.Forum.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A contact that is expected between named people of both sides.
 *
 * @param lastContact null while there was none
 * @param works null while nobody said
 */
public record TouchPoint(
        String name,
        Level level,
        List<Holder> business,
        List<Holder> it,
        Cadence cadence,
        LocalDate lastContact,
        Works works) {
    private static final int NAME = 255;
    private static final int MEMBERS = 100;

    /** Whether it does what it is for. */
    public enum Works {
        YES,
        PARTLY,
        NO
    }

    public TouchPoint {
        business = List.copyOf(business);
        it = List.copyOf(it);
    }

    /** Expected and not there: nobody on one side, or never a contact. */
    public boolean gap() {
        return business.isEmpty() || it.isEmpty() || lastContact == null;
    }

    /** Null while it is a gap without a contact. */
    public LocalDate due() {
        return lastContact == null ? null : cadence.after(lastContact);
    }

    /** Overdue from the day after it was due. */
    public boolean overdue(LocalDate today) {
        return due() != null && today.isAfter(due());
    }

    TouchPoint held(LocalDate on) {
        return new TouchPoint(name, level, business, it, cadence, on, works);
    }

    /** What is wrong with it. */
    public static List<Problem> check(TouchPoint point, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (point.name() == null) {
            problems.add(Problem.of("NO_NAME", "name"));
        } else if (point.name().length() > NAME) {
            problems.add(Problem.of("TEXT_TOO_LONG", "name", "name", NAME));
        }
        if (point.business().size() > MEMBERS) {
            problems.add(Problem.of("TOO_MANY", "business", MEMBERS));
        }
        if (point.it().size() > MEMBERS) {
            problems.add(Problem.of("TOO_MANY", "it", MEMBERS));
        }
        if (point.lastContact() != null && point.lastContact().isAfter(today)) {
            problems.add(Problem.of("HELD_IN_FUTURE", "lastContact", point.lastContact()));
        }
        return problems;
    }
}
