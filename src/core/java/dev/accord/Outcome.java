package dev.accord;

import java.util.List;
import java.util.function.Function;

/** What became of something a person asked for: done, or refused with the reasons. Broken things throw instead. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was saved. */
    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Somebody saved in between; nothing was saved, and this is what stands now. */
    record Conflict<T>(T current) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Problem... problems) {
        return new Refused<>(List.of(problems));
    }

    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    static <T> Outcome<T> conflict(T current) {
        return new Conflict<>(current);
    }

    /** The same outcome, its value turned into another. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Done<T> done) {
            return new Done<>(change.apply(done.value()));
        }
        if (this instanceof Conflict<T> conflict) {
            return new Conflict<>(change.apply(conflict.current()));
        }
        return new Refused<>(((Refused<T>) this).problems());
    }
}
