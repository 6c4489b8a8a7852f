package dev.accord.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Interface;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public final class JsonTest {
    @Test
    public void anApplicationComesBackAsItWasWritten() {
        Application application = new Application(
                "LEDGER",
                "General Ledger",
                List.of("GL"),
                "ERP",
                1,
                2,
                "Finance",
                "A",
                LifeCycle.PHASE_OUT,
                new Contract("Norrsken", Contract.Holding.IT, true, LocalDate.of(2027, 12, 31), 4),
                Map.of(Seat.IT_SYSTEM_OWNER, List.of(Holder.user("U1"), Holder.notAJiraUser("Old Hand"))),
                List.of(new Interface("a", "A", "Bank")),
                List.of(1L, 2L),
                3);

        String written = Json.write(application);

        assertTrue(written, written.contains("\"2027-12-31\""));
        assertEquals(application, Json.read(written, Application.class));
    }
}
