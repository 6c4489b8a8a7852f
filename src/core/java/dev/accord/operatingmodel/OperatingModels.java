package dev.accord.operatingmodel;

import java.util.List;
import java.util.Optional;

/** Port: the operating models that exist. */
public interface OperatingModels {
    /** In the order in which people should see them. */
    List<OperatingModel> all();

    default Optional<OperatingModel> find(String key) {
        return all().stream().filter(model -> model.key().equals(key)).findFirst();
    }
}
