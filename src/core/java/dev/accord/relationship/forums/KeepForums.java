package dev.accord.relationship.forums;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.relationship.Today;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the register of a relationship's forums. */
public final class KeepForums {
    private static final int AT_MOST = 200;

    private final Register<Forum> forums;
    private final Today today;

    public KeepForums(Register<Forum> forums, Today today) {
        this.forums = forums;
        this.today = today;
    }

    /** Adds the forum or saves it anew. */
    public Outcome<Entry<Forum>> save(Entry<Forum> wanted, String actor) {
        Optional<Entry<Forum>> present = own(wanted.relationship(), wanted.id());
        if (wanted.id() != 0 && present.isEmpty()) {
            return gone();
        }
        if (present.filter(each -> each.version() != wanted.version()).isPresent()) {
            return Outcome.conflict(present.get());
        }
        if (present.filter(wanted::equals).isPresent()) {
            return Outcome.done(wanted);
        }
        List<Problem> problems = ForumRules.check(wanted.content(), today.date());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (wanted.id() == 0 && forums.of(wanted.relationship()).size() >= AT_MOST) {
            return Outcome.refused(Problem.of("TOO_MANY", "", AT_MOST));
        }
        return forums.save(List.of(wanted), actor).map(saved -> saved.get(0));
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
        Optional<Entry<Forum>> present = own(relationship, id);
        if (present.isEmpty()) {
            return gone();
        }
        return present.get().version() == version
                ? forums.remove(present.get(), actor)
                : Outcome.conflict(present.get());
    }

    private Optional<Entry<Forum>> own(long relationship, long id) {
        return id == 0 ? Optional.empty() : forums.find(id).filter(each -> each.relationship() == relationship);
    }

    private static <T> Outcome<T> gone() {
        return Outcome.refused(Problem.of("NOT_FOUND", ""));
    }
}
