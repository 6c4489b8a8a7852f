package dev.accord.catalogue.bulk;

import static org.junit.Assert.assertEquals;

import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationRules;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.bulk.ChangeMany.Changed;
import dev.accord.catalogue.imports.ImportField;
import dev.accord.jobs.Job;
import dev.accord.jobs.Work;
import dev.accord.operatingmodel.ReferenceModels;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.Test;

public final class ChangeManyTest {
    private static final Map<ImportField, Object> MODEL_B = Map.of(ImportField.OPERATING_MODEL, "B");

    private final Kept catalogue = new Kept();
    private final ChangeMany change = new ChangeMany(new ApplicationRules(new ReferenceModels()), null, null);

    @Test
    public void aJobIsWrittenDownAndReadAgain() {
        Map<ImportField, Object> values = new EnumMap<>(ImportField.class);
        values.put(ImportField.BUSINESS_UNIT, "Sales = all");
        values.put(ImportField.CRITICALITY, 2);
        values.put(ImportField.LIFE_CYCLE, LifeCycle.PHASE_OUT);
        values.put(ImportField.OPERATING_MODEL, null);
        ManyApplications many = new ManyApplications(List.of("a b", "=x"), values);
        assertEquals(many, ManyApplications.of(many.text()));
    }

    @Test
    public void aPreviewShowsOnlyWhatChanges() {
        Application is = Application.named("is", "Is so");
        List<Changed> changed =
                done(change.preview(List.of(is, Application.named("not", "Not")), Map.of(ImportField.CRITICALITY, 1)));
        assertEquals(2, changed.size());
        assertEquals(List.of(), done(change.preview(List.of(is), Map.of(ImportField.LIFE_CYCLE, LifeCycle.ACTIVE))));
    }

    @Test
    public void aValueThatIsNotPossibleIsRefusedForAll() {
        assertEquals("NOTHING_TO_SET", refused(Map.of()));
        assertEquals("UNKNOWN_MODEL", refused(Map.of(ImportField.OPERATING_MODEL, "Z")));
        assertEquals("NUMBER_RANGE", refused(Map.of(ImportField.CRITICALITY, 5)));
        assertEquals("TEXT_TOO_LONG", refused(Map.of(ImportField.BUSINESS_UNIT, "x".repeat(256))));
    }

    @Test
    public void theJobChangesEachOnceHoweverOftenItRuns() {
        List<String> keys = IntStream.range(0, 150).mapToObj(i -> "app" + i).toList();
        keys.forEach(key -> catalogue.kept.put(key, Application.named(key, key).next()));
        Job job = new Job(1, "", new ManyApplications(keys, MODEL_B).text(), "mia", Job.State.RUNNING, 0, 0, null);
        for (int run = 0; run < 2; run++) {
            Work.Chunks chunks = new ChangeManyWork(catalogue).open(job);
            assertEquals(150, chunks.total());
            assertEquals(100, chunks.step(0));
            assertEquals(150, chunks.step(100));
        }
        assertEquals("B", catalogue.kept.get("app149").operatingModel());
        assertEquals(2, catalogue.kept.get("app149").version());
    }

    @Test
    public void whatSomebodySavedMeanwhileIsKept() {
        catalogue.kept.put("app", Application.named("app", "Old").next());
        catalogue.meanwhile = Application.named("app", "Renamed").next().next();
        Job job = new Job(
                1, "", new ManyApplications(List.of("app"), MODEL_B).text(), "mia", Job.State.RUNNING, 0, 0, null);
        new ChangeManyWork(catalogue).open(job).step(0);
        assertEquals("Renamed", catalogue.kept.get("app").name());
        assertEquals("B", catalogue.kept.get("app").operatingModel());
    }

    private String refused(Map<ImportField, Object> values) {
        Outcome<List<Changed>> outcome = change.preview(List.of(), values);
        return ((Outcome.Refused<List<Changed>>) outcome).problems().get(0).code();
    }

    private static List<Changed> done(Outcome<List<Changed>> outcome) {
        return ((Outcome.Done<List<Changed>>) outcome).value();
    }

    /** Keeps applications; on wish somebody else saves first. */
    private static final class Kept implements Catalogue {
        final Map<String, Application> kept = new TreeMap<>();
        Application meanwhile;

        @Override
        public Optional<Application> find(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public List<Application> all() {
            return List.copyOf(kept.values());
        }

        @Override
        public Outcome<List<Application>> save(List<Application> applications, String actor) {
            if (meanwhile != null) {
                kept.put(meanwhile.key(), meanwhile);
                meanwhile = null;
            }
            if (applications.stream().anyMatch(each -> kept.get(each.key()).version() != each.version())) {
                return Outcome.conflict(List.of());
            }
            applications.forEach(each -> kept.put(each.key(), each.next()));
            return Outcome.done(applications);
        }
    }
}
