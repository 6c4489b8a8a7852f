package dev.accord.catalogue;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;

public final class ApplicationFilterTest {
    private static final Application LEDGER = new Application(
            "LEDGER",
            "General Books",
            List.of("GL"),
            null,
            2,
            null,
            "Finance",
            "A",
            LifeCycle.ACTIVE,
            Contract.NONE,
            Map.of(),
            List.of(),
            List.of(),
            1);

    @Test
    public void theQueryIsSoughtInKeyNameAndAliases() {
        for (String query : List.of("edg", "BOOKS", "gl", "", " ledger ")) {
            assertTrue(query, new ApplicationFilter(query, null, null, null, null).test(LEDGER));
        }
        assertFalse(new ApplicationFilter("finance", null, null, null, null).test(LEDGER));
    }

    @Test
    public void theModelIsItsKeyOrNone() {
        assertTrue(new ApplicationFilter(null, "A", null, null, null).test(LEDGER));
        assertFalse(new ApplicationFilter(null, "none", null, null, null).test(LEDGER));
        assertTrue(new ApplicationFilter(null, "none", null, null, null).test(Application.named("X", "X")));
    }

    @Test
    public void theBusinessUnitIsTheWholeName() {
        assertTrue(new ApplicationFilter(null, null, "finance", null, null).test(LEDGER));
        assertFalse(new ApplicationFilter(null, null, "fin", null, null).test(LEDGER));
        assertFalse(new ApplicationFilter(null, null, "finance", null, null).test(Application.named("X", "X")));
    }

    @Test
    public void theCriticalityIsItsNumberOrNone() {
        assertTrue(new ApplicationFilter(null, null, null, "2", null).test(LEDGER));
        assertFalse(new ApplicationFilter(null, null, null, "1", null).test(LEDGER));
        assertFalse(new ApplicationFilter(null, null, null, "none", null).test(LEDGER));
        assertTrue(new ApplicationFilter(null, null, null, "none", null).test(Application.named("X", "X")));
    }

    @Test
    public void theLifeCycleIsOneOfThem() {
        assertTrue(new ApplicationFilter(null, null, null, null, LifeCycle.ACTIVE).test(LEDGER));
        assertFalse(new ApplicationFilter(null, null, null, null, LifeCycle.RETIRED).test(LEDGER));
    }

    @Test
    public void allThatIsAskedForMustHold() {
        assertTrue(new ApplicationFilter("gl", "A", "finance", "2", LifeCycle.ACTIVE).test(LEDGER));
        assertFalse(new ApplicationFilter("gl", "B", "finance", "2", LifeCycle.ACTIVE).test(LEDGER));
        assertFalse(new ApplicationFilter("gl", "A", "finance", "3", LifeCycle.ACTIVE).test(LEDGER));
    }

    @Test
    public void theKindOfSpaceDoesNotMatter() {
        assertTrue(new ApplicationFilter("general\u00A0books", null, null, null, null).test(LEDGER));
    }
}
