package dev.accord.catalogue.imports;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationRules;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.People;
import dev.accord.jobs.Job;
import dev.accord.jobs.Work;
import dev.accord.operatingmodel.ReferenceModels;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** The job: crashes, and people who save while it runs. */
public final class ApplyImportTest {
    private static final int RECORDS = 250;

    private final Sheet sheet = Table.of(Stream.concat(
                    Stream.of("key|criticality"), IntStream.range(0, RECORDS).mapToObj(i -> "app" + i + "|1"))
            .toArray(String[]::new));
    private final Import file =
            new Import(7, "a.csv", "mia", Instant.EPOCH, "UTF-8", ',', RECORDS, Guess.of(sheet), 1L, 1);
    private final ImportsInMemory imports = new ImportsInMemory(file);
    private final Kept catalogue = new Kept();

    @Test
    public void itSavesInChunksAndSaysWhatBecameOfEveryRecord() {
        Work.Chunks chunks = open();
        assertEquals(RECORDS, chunks.total());
        assertEquals(100, chunks.step(0));
        assertEquals(100, catalogue.kept.size());
        assertEquals(200, chunks.step(100));
        assertEquals(250, chunks.step(200));
        assertEquals(List.of("250", "0", "0", "0", "0"), chunks.message().args());
        assertEquals(RECORDS, imports.results(7).size());
    }

    @Test
    public void aChunkThatWasSavedBeforeACrashKeepsItsWord() {
        open().step(0);
        Work.Chunks afterTheCrash = open();
        afterTheCrash.step(0);
        afterTheCrash.step(100);
        afterTheCrash.step(200);
        assertEquals(List.of("250", "0", "0", "0", "0"), afterTheCrash.message().args());
        assertEquals(1, catalogue.kept.get("app0").version());
    }

    @Test
    public void aChunkThatWasNotSavedBeforeACrashIsSavedAfterwards() {
        catalogue.breaks = true;
        assertThrows(IllegalStateException.class, () -> open().step(0));
        catalogue.breaks = false;
        open().step(0);
        assertEquals(100, catalogue.kept.size());
        assertEquals(Result.NEW, imports.results(7, 0).get(0).result());
    }

    @Test
    public void whatSomebodySavedMeanwhileIsReadAgainAndKept() {
        catalogue.meanwhile = Application.named("app5", "Named by a person");
        open().step(0);
        assertEquals("Named by a person", catalogue.kept.get("app5").name());
        assertEquals(Integer.valueOf(1), catalogue.kept.get("app5").criticality());
        assertEquals(2, catalogue.kept.get("app5").version());
        assertEquals(Result.CHANGED, imports.results(7, 0).get(5).result());
    }

    private Work.Chunks open() {
        People people = (People) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {People.class}, (proxy, method, args) -> Table.PEOPLE);
        ReferenceModels models = new ReferenceModels();
        return new ApplyImport(
                        imports,
                        (bytes, encoding, separator) -> Outcome.done(sheet),
                        new PlanImport(people, models, new ApplicationRules(models)),
                        catalogue)
                .open(new Job(1, ApplyImport.KIND, "7", "mia", Job.State.RUNNING, 0, 0, null));
    }

    /** Keeps applications; on wish it breaks, or somebody else saves first. */
    private static final class Kept implements Catalogue {
        final Map<String, Application> kept = new TreeMap<>();
        boolean breaks;
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
            if (breaks) {
                throw new IllegalStateException("the database is away");
            }
            if (meanwhile != null) {
                kept.put(meanwhile.key(), meanwhile.next());
                meanwhile = null;
            }
            boolean conflict = applications.stream()
                    .anyMatch(each -> find(each.key()).map(Application::version).orElse(0) != each.version());
            if (conflict) {
                return Outcome.conflict(List.of());
            }
            applications.forEach(each -> kept.put(each.key(), each.next()));
            return Outcome.done(applications);
        }
    }
}
