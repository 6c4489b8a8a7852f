package dev.accord.routing;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Everything a decision reads, as it stood at one revision, in memory. */
public final class Agreement {
    /** Some tens of megabytes; whoever asks for more begins anew. */
    private static final int ANSWERS = 50_000;

    private final long revision;
    private final Settings settings;
    private final Bindings bindings;
    private final OperatingModels models;
    private final ApplicationMatcher applications;
    private final Map<Case, Answer> answers = new ConcurrentHashMap<>();
    /** By user key; null until somebody asks. */
    private volatile Map<String, String> units;

    /**
     * All that an answer depends on once the application is found.
     *
     * @param unit business unit of the application, else of the reporter, or null
     * @param chosen whether the application or part was chosen in the panel
     * @param byDefault whether the application is the request type's or the project's, for the issue names none
     * @param toTriage whether the project hands to triage what nobody answers for
     */
    record Case(
            String application,
            String unit,
            SupportProcess process,
            Part part,
            boolean chosen,
            boolean byDefault,
            boolean toTriage) {}

    public Agreement(
            long revision,
            Settings settings,
            Bindings bindings,
            OperatingModels models,
            ApplicationMatcher applications) {
        this.revision = revision;
        this.settings = settings;
        this.bindings = bindings;
        this.models = models;
        this.applications = applications;
    }

    public long revision() {
        return revision;
    }

    public Settings settings() {
        return settings;
    }

    public Bindings bindings() {
        return bindings;
    }

    public OperatingModels models() {
        return models;
    }

    public ApplicationMatcher applications() {
        return applications;
    }

    /** The answer that was given before, for an agreement never changes its mind; else the one that is worked out now. */
    Answer answer(Case asked, Supplier<Answer> worked) {
        Answer before = answers.get(asked);
        if (before != null) {
            return before;
        }
        if (answers.size() >= ANSWERS) {
            answers.clear();
        }
        Answer now = worked.get();
        answers.put(asked, now);
        return now;
    }

    /**
     * The business unit of a person, or null where no binding reads it. Jira knows none: it is the one in which the person has
     * a seat; of two nobody guesses.
     */
    public String unitOf(String userKey) {
        if (userKey == null || !bindings.nameUnits()) {
            return null;
        }
        Map<String, String> known = units;
        if (known == null) {
            known = BusinessUnits.ofPeople(applications.all());
            units = known;
        }
        return known.get(userKey);
    }

    /** The same with other operating models. */
    public Agreement with(OperatingModels other) {
        return new Agreement(revision, settings, bindings, other, applications);
    }

    /** The same with other bindings. */
    public Agreement with(Bindings other) {
        return new Agreement(revision, settings, other, models, applications);
    }

    /** The same as if this application were the only one. */
    public Agreement with(Application alone) {
        return new Agreement(revision, settings, bindings, models, ApplicationMatcher.of(List.of(alone)));
    }
}
