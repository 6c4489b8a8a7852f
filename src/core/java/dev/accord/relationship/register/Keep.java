package dev.accord.relationship.register;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.relationship.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Adds, saves and removes the entries of one register by one rule: of two who save the same entry, the second learns of both versions. */
public final class Keep<T> {
    private static final int AT_MOST = 200;

    private final Register<T> register;
    private final Today today;
    private final BiFunction<T, LocalDate, List<Problem>> rules;

    /** {@code rules} says what is wrong with an entry on a date. */
    public Keep(Register<T> register, Today today, BiFunction<T, LocalDate, List<Problem>> rules) {
        this.register = register;
        this.today = today;
        this.rules = rules;
    }

    public List<Entry<T>> of(long relationship) {
        return register.of(relationship);
    }

    public Optional<Entry<T>> find(long relationship, long id) {
        return id == 0 ? Optional.empty() : register.find(id).filter(each -> each.relationship() == relationship);
    }

    public Outcome<Entry<T>> save(Entry<T> wanted, String actor) {
        Optional<Entry<T>> present = find(wanted.relationship(), wanted.id());
        if (wanted.id() != 0 && present.isEmpty()) {
            return gone();
        }
        if (present.filter(each -> each.version() != wanted.version()).isPresent()) {
            return Outcome.conflict(present.get());
        }
        if (present.filter(wanted::equals).isPresent()) {
            return Outcome.done(wanted);
        }
        List<Problem> problems = rules.apply(wanted.content(), today.date());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (wanted.id() == 0 && register.of(wanted.relationship()).size() >= AT_MOST) {
            return Outcome.refused(Problem.of("TOO_MANY", "", AT_MOST));
        }
        return register.save(List.of(wanted), actor).map(saved -> saved.get(0));
    }

    public Outcome<Entry<T>> remove(long relationship, long id, int version, String actor) {
        Optional<Entry<T>> present = find(relationship, id);
        if (present.isEmpty()) {
            return gone();
        }
        return present.get().version() == version
                ? register.remove(present.get(), actor)
                : Outcome.conflict(present.get());
    }

    private static <T> Outcome<T> gone() {
        return Outcome.refused(Problem.of("NOT_FOUND", ""));
    }
}
