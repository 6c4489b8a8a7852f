package dev.accord.operatingmodel;

import dev.accord.Outcome;
import java.util.List;
import java.util.Optional;

/** Port: the models that this company made. */
public interface CustomModels {
    /** Retired ones too, by name. */
    List<CustomModel> all();

    Optional<CustomModel> find(String key);

    /** Version 0 is new; any other replaces the one of the same version, or the outcome is the conflict. */
    Outcome<CustomModel> save(CustomModel model, String actor);

    /** Whether a job was started that moves open issues to this version. */
    boolean isMoved(String key, int number);

    void keepMoved(String key, int number);
}
