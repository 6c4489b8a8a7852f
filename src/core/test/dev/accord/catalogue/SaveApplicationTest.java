package dev.accord.catalogue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.operatingmodel.ReferenceModels;
import java.util.List;
import org.junit.Test;

public final class SaveApplicationTest {
    private final ApplicationsInMemory catalogue = new ApplicationsInMemory();
    private final SaveApplication save = new SaveApplication(catalogue, new ApplicationRules(new ReferenceModels()));

    @Test
    public void aNewApplicationGetsItsFirstVersion() {
        assertEquals(
                1,
                done(save.create(Application.named("LEDGER", "General Ledger"), "ann"))
                        .version());
    }

    @Test
    public void aKeyThatIsTakenIsRefused() {
        save.create(Application.named("LEDGER", "General Ledger"), "ann");

        assertEquals(List.of("KEY_TAKEN"), codes(save.create(Application.named("LEDGER", "Other"), "ann")));
        assertEquals("General Ledger", catalogue.find("LEDGER").orElseThrow().name());
    }

    @Test
    public void theCaseOfAKeyMatters() {
        save.create(Application.named("ledger", "One"), "ann");

        assertEquals(
                1, done(save.create(Application.named("LEDGER", "Two"), "ann")).version());
    }

    @Test
    public void anUnchangedApplicationIsNotSavedAgain() {
        Application first = done(save.create(Application.named("LEDGER", "General Ledger"), "ann"));

        assertEquals(first, done(save.replace(first, "ann")));
        assertEquals(1, catalogue.saves);
    }

    @Test
    public void whoeverSavesAnOlderVersionSeesTheOneThatStands() {
        Application first = done(save.create(Application.named("LEDGER", "General Ledger"), "ann"));
        Application older = Application.named("LEDGER", "Renamed");

        assertEquals(new Outcome.Conflict<>(first), save.replace(older, "bob"));
    }

    @Test
    public void whatIsNotThereCannotBeReplaced() {
        assertEquals(List.of("NOT_FOUND"), codes(save.replace(Application.named("GONE", "Gone"), "ann")));
    }

    @Test
    public void nothingThatBreaksARuleIsSaved() {
        assertEquals(List.of("NAME_EMPTY"), codes(save.create(Application.named("LEDGER", ""), "ann")));
        assertTrue(catalogue.all().isEmpty());
    }

    private static Application done(Outcome<Application> outcome) {
        return ((Outcome.Done<Application>) outcome).value();
    }

    private static List<String> codes(Outcome<Application> outcome) {
        return ((Outcome.Refused<Application>) outcome)
                .problems().stream().map(Problem::code).toList();
    }
}
