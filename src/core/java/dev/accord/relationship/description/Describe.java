package dev.accord.relationship.description;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps how each side of a relationship operates. */
public final class Describe {
    private static final int TEXT = 4_000;

    private final Register<Description> descriptions;

    public Describe(Register<Description> descriptions) {
        this.descriptions = descriptions;
    }

    /** An empty one where nobody wrote anything. */
    public Entry<Description> of(long relationship, Side side) {
        return descriptions.of(relationship).stream()
                .filter(each -> each.content().side() == side)
                .findFirst()
                .orElse(Entry.fresh(relationship, new Description(side, Map.of())));
    }

    public Outcome<Entry<Description>> save(Entry<Description> wanted, String actor) {
        Entry<Description> present = of(wanted.relationship(), wanted.content().side());
        if (present.version() != wanted.version()) {
            return Outcome.conflict(present);
        }
        List<Problem> problems = new ArrayList<>();
        wanted.content().texts().forEach((point, text) -> {
            if (text.length() > TEXT) {
                problems.add(Problem.of("TEXT_TOO_LONG", point.name(), point, TEXT));
            }
            if (point.side() != wanted.content().side()) {
                problems.add(Problem.of("UNKNOWN_MEMBER", point.name(), point));
            }
        });
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return present.content().equals(wanted.content())
                ? Outcome.done(present)
                : descriptions
                        .save(List.of(present.with(wanted.content())), actor)
                        .map(all -> all.get(all.size() - 1));
    }
}
