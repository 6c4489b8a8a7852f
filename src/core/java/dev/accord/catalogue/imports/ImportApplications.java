package dev.accord.catalogue.imports;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.jobs.Job;
import dev.accord.jobs.Jobs;
import dev.accord.jobs.Runner;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps of an import: the file, its columns, what it would change, and applying it. */
public final class ImportApplications {
    private final Imports imports;
    private final Sheets sheets;
    private final PlanImport planImport;
    private final Catalogue catalogue;
    private final Jobs jobs;
    private final Runner runner;
    private final Clock clock;

    public ImportApplications(Keeping keeping, Sheets sheets, PlanImport planImport, Catalogue catalogue, Clock clock) {
        this.imports = keeping.imports();
        this.jobs = keeping.jobs();
        this.runner = keeping.runner();
        this.sheets = sheets;
        this.planImport = planImport;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Where imports and the jobs that apply them are kept, and who runs these. */
    public record Keeping(Imports imports, Jobs jobs, Runner runner) {}

    /** An import with the table that its file holds. */
    public record Opened(Import file, Sheet sheet) {}

    public Outcome<Opened> bring(String fileName, byte[] file, String creator) {
        return sheets.read(file, null, null).map(sheet -> {
            Import wanted = new Import(
                    0,
                    fileName,
                    creator,
                    clock.instant(),
                    sheet.encoding(),
                    sheet.separator(),
                    sheet.rows().size(),
                    Guess.of(sheet),
                    null,
                    1);
            return new Opened(imports.create(wanted, file), sheet);
        });
    }

    public Optional<Import> find(long id) {
        return imports.find(id);
    }

    public Opened open(Import file) {
        Outcome<Sheet> sheet = sheets.read(imports.file(file.id()), file.encoding(), file.separator());
        if (sheet instanceof Outcome.Done<Sheet> done) {
            return new Opened(file, done.value());
        }
        throw new IllegalStateException("Import " + file.id() + " cannot be read any more: " + sheet);
    }

    /** Corrects the columns. Another encoding or separator makes another table, whose columns are guessed again. */
    public Outcome<Opened> correct(Import present, Import wanted) {
        if (present.job() != null) {
            return Outcome.refused(Problem.of("IMPORT_APPLIED", ""));
        }
        if (present.version() != wanted.version()) {
            return Outcome.conflict(open(present));
        }
        List<Problem> problems = wanted.mapping().problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        boolean otherTable = !present.encoding().equals(wanted.encoding()) || present.separator() != wanted.separator();
        Outcome<Sheet> sheet = sheets.read(imports.file(present.id()), wanted.encoding(), wanted.separator());
        if (!(sheet instanceof Outcome.Done<Sheet> read)) {
            return sheet.map(any -> open(present));
        }
        Import changed = wanted.read(
                read.value(),
                otherTable ? Guess.of(read.value()) : wanted.mapping().formatted(read.value()));
        if (changed.equals(present)) {
            return Outcome.done(new Opened(present, read.value()));
        }
        return imports.save(changed).map(saved -> new Opened(saved, read.value()));
    }

    /** What every record would become today. */
    public Outcome<List<RecordResult>> preview(Import file) {
        if (file.mapping().keyColumn().isEmpty()) {
            return Outcome.refused(Problem.of("NO_KEY_COLUMN", "keyField"));
        }
        Map<String, Application> present =
                catalogue.all().stream().collect(Collectors.toMap(Application::key, Function.identity()));
        Plan plan = planImport.plan(open(file).sheet(), file.mapping());
        return Outcome.done(CloseKeyWarnings.reported(plan.all(present), present.keySet()));
    }

    /** Starts the job; while it waits or runs the same one is answered, and one that broke off goes on. */
    public Outcome<Job> apply(Import file, String starter) {
        if (file.mapping().keyColumn().isEmpty()) {
            return Outcome.refused(Problem.of("NO_KEY_COLUMN", "keyField"));
        }
        long id = file.job() == null ? start(file, starter) : file.job();
        Job job = jobs.find(id).orElseThrow();
        if (job.state() == Job.State.DONE) {
            return Outcome.refused(Problem.of("IMPORT_APPLIED", ""));
        }
        if (job.state().isOver()) {
            jobs.again(id);
        }
        runner.wake();
        return Outcome.done(jobs.find(id).orElseThrow());
    }

    /** Of two who start at once, one job stands. */
    private long start(Import file, String starter) {
        long started =
                jobs.start(ApplyImport.KIND, String.valueOf(file.id()), starter).id();
        long standing = imports.apply(file.id(), started).job();
        if (standing != started) {
            jobs.cancel(started);
        }
        return standing;
    }

    /** What became of every record, by line; refused before somebody applied it. */
    public Outcome<List<RecordResult>> result(Import file) {
        if (file.job() == null) {
            return Outcome.refused(Problem.of("IMPORT_NOT_APPLIED", ""));
        }
        List<RecordResult> results = new ArrayList<>(imports.results(file.id()));
        Set<Integer> known = results.stream().map(RecordResult::number).collect(Collectors.toCollection(HashSet::new));
        open(file).sheet().rows().stream()
                .filter(row -> !known.contains(row.number()))
                .map(row -> new RecordResult(
                        row.line(), row.number(), Result.LEFT, null, null, List.of(), List.of(), List.of(), List.of()))
                .forEach(results::add);
        results.sort(Comparator.comparing(RecordResult::number));
        return Outcome.done(results);
    }
}
