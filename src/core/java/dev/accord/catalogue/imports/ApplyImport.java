package dev.accord.catalogue.imports;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.jobs.Job;
import dev.accord.jobs.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The job that applies an import. What becomes of a chunk is written before it is saved, so that a crash loses no word of it. */
public final class ApplyImport implements Work {
    public static final String KIND = "IMPORT";
    private static final int AT_ONCE = 100;
    private static final int TRIES = 5;
    private static final int ERRORS = -1;

    private final Imports imports;
    private final Sheets sheets;
    private final PlanImport planImport;
    private final Catalogue catalogue;

    public ApplyImport(Imports imports, Sheets sheets, PlanImport planImport, Catalogue catalogue) {
        this.imports = imports;
        this.sheets = sheets;
        this.planImport = planImport;
        this.catalogue = catalogue;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Chunks open(Job job) {
        Import applied = imports.find(Long.parseLong(job.about())).orElseThrow();
        Outcome<Sheet> sheet = sheets.read(imports.file(applied.id()), applied.encoding(), applied.separator());
        if (!(sheet instanceof Outcome.Done<Sheet> read)) {
            throw new IllegalStateException("Import " + applied.id() + " cannot be read any more: " + sheet);
        }
        Plan plan = planImport.plan(read.value(), applied.mapping());
        imports.keep(applied.id(), ERRORS, plan.errors());
        return new Saving(plan, applied.id(), job.starter());
    }

    private final class Saving implements Chunks {
        private final Plan plan;
        private final long id;
        private final String actor;

        Saving(Plan plan, long id, String actor) {
            this.plan = plan;
            this.id = id;
            this.actor = actor;
        }

        @Override
        public int total() {
            return plan.size();
        }

        @Override
        public int step(int done) {
            int to = Math.min(done + AT_ONCE, plan.size());
            for (int tries = 0; tries < TRIES; tries++) {
                if (saved(done, to)) {
                    return to;
                }
            }
            throw new IllegalStateException("Import " + id + " meets somebody else's saves again and again");
        }

        private boolean saved(int from, int to) {
            Map<String, Application> present = catalogue.find(plan.keys(from, to)).stream()
                    .collect(Collectors.toMap(Application::key, Function.identity()));
            imports.keep(id, from, remembering(imports.results(id, from), plan.results(from, to, present)));
            Outcome<List<Application>> outcome = catalogue.save(plan.wanted(from, to, present), actor);
            return outcome instanceof Outcome.Done;
        }

        /** What an interrupted try saved stands as the same now; the word of that try is the right one. */
        private List<RecordResult> remembering(List<RecordResult> before, List<RecordResult> now) {
            Map<Integer, RecordResult> known = new HashMap<>();
            before.forEach(each -> known.put(each.number(), each));
            return now.stream()
                    .map(each -> each.result() == Result.SAME ? known.getOrDefault(each.number(), each) : each)
                    .toList();
        }

        @Override
        public Problem message() {
            Map<Result, Long> counts = imports.results(id).stream()
                    .collect(Collectors.groupingBy(RecordResult::result, Collectors.counting()));
            return Problem.of(
                    "IMPORT_DONE",
                    "",
                    counts.getOrDefault(Result.NEW, 0L),
                    counts.getOrDefault(Result.CHANGED, 0L),
                    counts.getOrDefault(Result.SAME, 0L),
                    counts.getOrDefault(Result.MERGED, 0L),
                    counts.getOrDefault(Result.ERROR, 0L));
        }
    }
}
