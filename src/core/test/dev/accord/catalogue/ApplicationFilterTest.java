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
            null,
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
            assertTrue(query, new ApplicationFilter(query, null, null).test(LEDGER));
        }
        assertFalse(new ApplicationFilter("finance", null, null).test(LEDGER));
    }

    @Test
    public void theModelIsItsKeyOrNone() {
        assertTrue(new ApplicationFilter(null, "A", null).test(LEDGER));
        assertFalse(new ApplicationFilter(null, "none", null).test(LEDGER));
        assertTrue(new ApplicationFilter(null, "none", null).test(Application.named("X", "X")));
    }

    @Test
    public void theBusinessUnitIsTheWholeName() {
        assertTrue(new ApplicationFilter(null, null, "finance").test(LEDGER));
        assertFalse(new ApplicationFilter(null, null, "fin").test(LEDGER));
        assertFalse(new ApplicationFilter(null, null, "finance").test(Application.named("X", "X")));
    }
}
