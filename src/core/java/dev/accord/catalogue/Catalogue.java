package dev.accord.catalogue;

import dev.accord.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the applications that Accord knows. */
public interface Catalogue {
    Optional<Application> find(String key);

    /** Those of the keys that exist, in no order. */
    default List<Application> find(Collection<String> keys) {
        return keys.stream().flatMap(key -> find(key).stream()).toList();
    }

    /** Every application, retired ones too, by key. */
    List<Application> all();

    /**
     * Saves all of them or none. An application of version 0 is new; any other replaces the one of the same version, or
     * the outcome is the conflict.
     */
    Outcome<List<Application>> save(List<Application> applications, String actor);
}
