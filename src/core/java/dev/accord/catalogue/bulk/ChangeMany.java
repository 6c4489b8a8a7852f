package dev.accord.catalogue.bulk;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationRules;
import dev.accord.catalogue.imports.Difference;
import dev.accord.catalogue.imports.Fields;
import dev.accord.catalogue.imports.ImportField;
import dev.accord.catalogue.imports.RecordResult.Change;
import dev.accord.jobs.Job;
import dev.accord.jobs.Jobs;
import dev.accord.jobs.Runner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives many applications the same values: shows what that changes, or starts the job that does it. */
public final class ChangeMany {
    private final ApplicationRules rules;
    private final Jobs jobs;
    private final Runner runner;

    public ChangeMany(ApplicationRules rules, Jobs jobs, Runner runner) {
        this.rules = rules;
        this.jobs = jobs;
        this.runner = runner;
    }

    /** An application and what changes in it. */
    public record Changed(Application application, List<Change> changes) {}

    /** Those of the applications that would change. */
    public Outcome<List<Changed>> preview(List<Application> applications, Map<ImportField, Object> values) {
        List<Problem> problems = problems(values);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(applications.stream()
                .map(each -> new Changed(each, Difference.of(each, Fields.with(each, values))))
                .filter(each -> !each.changes().isEmpty())
                .toList());
    }

    public Outcome<Job> start(List<Application> applications, Map<ImportField, Object> values, String starter) {
        List<Problem> problems = problems(values);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        ManyApplications many =
                new ManyApplications(applications.stream().map(Application::key).toList(), values);
        Job job = jobs.start(ChangeManyWork.KIND, many.text(), starter);
        runner.wake();
        return Outcome.done(job);
    }

    private List<Problem> problems(Map<ImportField, Object> values) {
        List<Problem> problems = new ArrayList<>();
        if (values.isEmpty()) {
            problems.add(Problem.of("NOTHING_TO_SET", "set"));
        }
        problems.addAll(rules.check(Fields.with(Application.named("any", "any"), values)));
        return problems;
    }
}
