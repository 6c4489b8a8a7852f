package dev.accord.governance;

import dev.accord.Outcome;
import java.util.List;
import java.util.Optional;

/** Port: what is kept beside each application on one subject, such as its aspiration. */
public interface Records<T extends Records.Kept<T>> {
    /** One record: the application's key, and a version that each save raises by one; 0 was never saved. */
    interface Kept<T> {
        String application();

        int version();

        /** The same, one version on. */
        T next();
    }

    Optional<T> of(String application);

    List<T> all();

    /** Replaces the record of the same version, or answers the conflict; {@code actor} is recorded with before and after. */
    Outcome<T> save(T record, String actor);
}
