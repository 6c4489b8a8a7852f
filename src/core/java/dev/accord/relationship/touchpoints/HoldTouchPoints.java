package dev.accord.relationship.touchpoints;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.relationship.Today;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Notes that several touch points took place. */
public final class HoldTouchPoints {
    private final Register<TouchPoint> points;
    private final Today today;

    public HoldTouchPoints(Register<TouchPoint> points, Today today) {
        this.points = points;
        this.today = today;
    }

    /** All of them took place that day, or none is noted. */
    public Outcome<List<Entry<TouchPoint>>> held(long relationship, Collection<Long> ids, LocalDate on, String actor) {
        if (ids.isEmpty()) {
            return Outcome.refused(Problem.of("NOTHING_CHOSEN", "ids"));
        }
        if (on == null || on.isAfter(today.date())) {
            return Outcome.refused(Problem.of("HELD_IN_FUTURE", "on", String.valueOf(on)));
        }
        List<Entry<TouchPoint>> chosen = points.of(relationship).stream()
                .filter(each -> ids.contains(each.id()))
                .toList();
        if (chosen.size() < ids.stream().distinct().count()) {
            return Outcome.refused(Problem.of("NOT_FOUND", ""));
        }
        Optional<TouchPoint> later = chosen.stream()
                .map(Entry::content)
                .filter(each -> each.lastContact() != null && each.lastContact().isAfter(on))
                .findFirst();
        if (later.isPresent()) {
            return Outcome.refused(Problem.of(
                    "HELD_LATER", "on", later.get().name(), later.get().lastContact()));
        }
        return points.save(
                chosen.stream().map(each -> each.with(each.content().held(on))).toList(), actor);
    }
}
