package dev.accord.relationship.commitments;

import dev.accord.Outcome;
import dev.accord.relationship.Quarter;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The duties of this quarter, and when each was done. */
public final class Duties {
    private final Register<Done> register;
    private final Today today;

    /**
     * What was done in a quarter.
     *
     * @param from first day of the quarter
     */
    public record Done(LocalDate from, Map<Duty, LocalDate> duties) {
        public Done {
            duties = Map.copyOf(duties);
        }
    }

    public Duties(Register<Done> register, Today today) {
        this.register = register;
        this.today = today;
    }

    public Done of(long relationship) {
        return entry(relationship).content();
    }

    /** Ticks a duty or takes the tick away; a duty of another model is left as it is. */
    public Outcome<Done> tick(Relationship relationship, Duty duty, boolean done, String actor) {
        Entry<Done> now = entry(relationship.id());
        Map<Duty, LocalDate> duties = new EnumMap<>(Duty.class);
        duties.putAll(now.content().duties());
        if (!done) {
            duties.remove(duty);
        } else if (Duty.of(relationship.assessment().model().current()).contains(duty)) {
            duties.putIfAbsent(duty, today.date());
        }
        return register.save(List.of(now.with(new Done(now.content().from(), duties))), actor)
                .map(saved -> saved.get(0).content());
    }

    private Entry<Done> entry(long relationship) {
        LocalDate from = Quarter.of(today.date()).first();
        return register.of(relationship).stream()
                .filter(each -> each.content().from().equals(from))
                .findFirst()
                .orElseGet(() -> Entry.fresh(relationship, new Done(from, Map.of())));
    }
}
