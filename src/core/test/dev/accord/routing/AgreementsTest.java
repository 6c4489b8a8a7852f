package dev.accord.routing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertSame;

import dev.accord.governance.Mode;
import org.junit.Test;

public final class AgreementsTest {
    private final AgreedInMemory agreed = new AgreedInMemory(Mode.ASSIGN);
    private final Agreements agreements = agreed.agreements();

    @Test
    public void whatDidNotChangeIsNotReadAgain() {
        agreed.add(SomeRouting.application("HUB", "Hub", "B"));
        Agreement before = agreements.known();
        assertSame(before, agreements.known());

        agreed.mode(Mode.OBSERVE);
        Agreement after = agreements.known();
        assertEquals(Mode.OBSERVE, after.settings().mode());
        assertSame(
                "thousands of applications are not read for one setting", before.applications(), after.applications());
    }

    @Test
    public void anApplicationThatWasSavedIsKnownAtOnce() {
        agreed.add(SomeRouting.application("HUB", "Hub", "B"));
        Agreement before = agreements.known();
        agreed.add(SomeRouting.application("LEDGER", "Ledger", "A"));

        assertNotSame(before.applications(), agreements.known().applications());
        assertEquals(2, agreements.known().applications().all().size());
    }
}
