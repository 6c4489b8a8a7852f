package dev.accord.operatingmodel;

import java.util.List;
import java.util.Optional;

/** Port: the operating models that exist, each in the version in force. */
public interface OperatingModels {
    /** In the order in which people should see them. */
    List<OperatingModel> all();

    default Optional<OperatingModel> find(String key) {
        return all().stream().filter(model -> model.key().equals(key)).findFirst();
    }

    /** The same as they stand now, at least at this revision, unchanging; the same object as long as nothing comes into force. */
    default OperatingModels standing(long revision) {
        return this;
    }

    /** How many versions came into force by their date alone: with each of them decisions change, although nobody saved. */
    default long arrived() {
        return 0;
    }
}
