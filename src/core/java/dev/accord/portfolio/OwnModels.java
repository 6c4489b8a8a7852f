package dev.accord.portfolio;

import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.Customise;
import dev.accord.operatingmodel.DecideCell;
import dev.accord.operatingmodel.Publish;
import java.util.List;
import java.util.Optional;

/** Models that applications get for themselves. */
public final class OwnModels {
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_NAME = 90;
    private static final int MOST = 100;

    private final CustomModels models;
    private final Customise customise;
    private final DecideCell decide;
    private final Publish publish;

    public OwnModels(CustomModels models, Customise customise, DecideCell decide, Publish publish) {
        this.publish = publish;
        this.models = models;
        this.customise = customise;
        this.decide = decide;
    }

    /** A copy of the application's model, called after the application; its key is the first that is free. */
    public Outcome<CustomModel> copyFor(Application application, String actor) {
        String base = application.key().replaceAll("[^A-Za-z0-9_-]", "-").replaceAll("^[_-]+", "");
        String key = cut(base.isEmpty() ? "M" : base, LONGEST_KEY);
        for (int number = 1; number < MOST; number++) {
            String free = number == 1 ? key : key + "-" + number;
            boolean taken = models.all().stream().anyMatch(each -> each.key().equalsIgnoreCase(free))
                    || free.length() == 1
                    || "none".equals(free);
            if (!taken) {
                return customise.copy(application.operatingModel(), free, cut(application.name(), LONGEST_NAME), actor);
            }
        }
        return customise.copy(application.operatingModel(), key, cut(application.name(), LONGEST_NAME), actor);
    }

    Outcome<CustomModel> decide(String key, AgreedCell cell, String actor) {
        return decide.decide(key, cell, actor);
    }

    Optional<CustomModel> find(String key) {
        return models.find(key);
    }

    Outcome<CustomModel> publish(String key, int version, List<Publish.Wanted> versions, String actor) {
        return publish.publishAll(key, version, versions, actor);
    }

    Outcome<CustomModel> draft(String key, int version, List<AgreedCell> cells, String actor) {
        return customise.draft(key, version, cells, actor);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
