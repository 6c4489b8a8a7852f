package dev.accord.benchmarks.decision;

import dev.accord.catalogue.Application;
import java.util.HashMap;
import java.util.Map;

/** Finds an application's operating model by its name, for designs that have tables of rules but no catalogue. */
final class Named {
    private final Map<String, String> models = new HashMap<>();

    Named(Portfolio portfolio) {
        for (Application each : portfolio.applications()) {
            models.put(each.name(), each.operatingModel());
        }
    }

    String model(String application) {
        return models.get(application);
    }
}
