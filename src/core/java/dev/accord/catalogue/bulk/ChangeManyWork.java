package dev.accord.catalogue.bulk;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.imports.Fields;
import dev.accord.jobs.Job;
import dev.accord.jobs.Work;
import java.util.List;

/** The job that gives many applications the same values. Done twice it changes nothing, so a crash harms nothing. */
public final class ChangeManyWork implements Work {
    static final String KIND = "CHANGE_APPLICATIONS";
    private static final int AT_ONCE = 100;
    private static final int TRIES = 5;

    private final Catalogue catalogue;

    public ChangeManyWork(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Chunks open(Job job) {
        ManyApplications many = ManyApplications.of(job.about());
        return new Chunks() {
            @Override
            public int total() {
                return many.keys().size();
            }

            @Override
            public int step(int done) {
                int to = Math.min(done + AT_ONCE, total());
                change(many, done, to, job.starter());
                return to;
            }

            @Override
            public Problem message() {
                return Problem.of("CHANGE_DONE", "", total());
            }
        };
    }

    private void change(ManyApplications many, int from, int to, String actor) {
        for (int tries = 0; tries < TRIES; tries++) {
            List<Application> present = catalogue.find(many.keys().subList(from, to));
            List<Application> wanted = present.stream()
                    .map(each -> Fields.with(each, many.values()))
                    .filter(each -> !present.contains(each))
                    .toList();
            if (catalogue.save(wanted, actor) instanceof Outcome.Done) {
                return;
            }
        }
        throw new IllegalStateException("A change of many applications meets somebody else's saves again and again");
    }
}
