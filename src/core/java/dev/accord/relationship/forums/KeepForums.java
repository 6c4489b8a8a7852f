package dev.accord.relationship.forums;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.relationship.Today;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Keep;
import dev.accord.relationship.register.Register;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the register of a relationship's forums. */
public final class KeepForums {
    private final Register<Forum> forums;
    private final Today today;
    private final Keep<Forum> keep;

    public KeepForums(Register<Forum> forums, Today today) {
        this.forums = forums;
        this.today = today;
        this.keep = new Keep<>(forums, today, ForumRules::check);
    }

    /** Adds the forum or saves it anew. */
    public Outcome<Entry<Forum>> save(Entry<Forum> wanted, String actor) {
        return keep.save(wanted, actor);
    }

    /** All of them were held that day. */
    public Outcome<List<Entry<Forum>>> held(long relationship, Collection<Long> ids, LocalDate on, String actor) {
        if (ids.isEmpty()) {
            return Outcome.refused(Problem.of("NOTHING_CHOSEN", "ids"));
        }
        if (on == null || on.isAfter(today.date())) {
            return Outcome.refused(Problem.of("HELD_IN_FUTURE", "on", String.valueOf(on)));
        }
        List<Entry<Forum>> chosen = forums.of(relationship).stream()
                .filter(each -> ids.contains(each.id()))
                .toList();
        if (chosen.size() < ids.stream().distinct().count()) {
            return gone();
        }
        Optional<Entry<Forum>> later = chosen.stream()
                .filter(each -> each.content().lastHeld() != null
                        && each.content().lastHeld().isAfter(on))
                .findFirst();
        if (later.isPresent()) {
            return Outcome.refused(Problem.of(
                    "HELD_LATER",
                    "on",
                    later.get().content().name(),
                    later.get().content().lastHeld()));
        }
        return forums.save(
                chosen.stream().map(each -> each.with(each.content().held(on))).toList(), actor);
    }

    public Outcome<Entry<Forum>> remove(long relationship, long id, int version, String actor) {
        return keep.remove(relationship, id, version, actor);
    }

    private static <T> Outcome<T> gone() {
        return Outcome.refused(Problem.of("NOT_FOUND", ""));
    }
}
