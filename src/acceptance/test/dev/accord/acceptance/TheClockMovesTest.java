package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dev.accord.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What comes due with time, on a workbench of its own whose clock the tests move. */
public final class TheClockMovesTest {
    private static final Instant START = Instant.parse("2026-03-24T10:00:00Z");
    private static final String FINANCE = "/rest/accord/1.0/projects/FIN/relationship/overview";

    private static Workbench workbench;
    private static Http admin;

    @BeforeClass
    public static void start() throws Exception {
        workbench = new Workbench(
                new Workbench.Options(
                        0,
                        "jdbc:h2:mem:clock;DB_CLOSE_DELAY=-1",
                        false,
                        Path.of(System.getProperty("accord.plugin")),
                        Path.of(System.getProperty("accord.bundles"))),
                Clock.fixed(START, ZoneOffset.UTC));
        admin = new Http(workbench.address(), "admin");
    }

    @AfterClass
    public static void stop() throws Exception {
        workbench.close();
    }

    @Test
    public void aReviewIsOverdueFromTheDayAfterItWasDue() {
        LocalDate due = LocalDate.parse(
                admin.get(FINANCE).body().at("/relationship/nextReview").asText());
        move("now", due + "T23:59:59Z");
        assertFalse(overdue());
        move("forward", "PT1S");
        assertTrue(overdue());
        assertEquals(due.plusDays(1).toString(), today());
    }

    @Test
    public void aMoveThatIsNoneIsRefused() {
        move("now", START.toString());
        for (Object wrong : new Object[] {
            Map.of(),
            Map.of("now", "tomorrow"),
            Map.of("forward", "3 days"),
            Map.of("now", START.toString(), "forward", "PT1H")
        }) {
            assertEquals(400, admin.send("PUT", "/test/clock", wrong).status());
        }
        assertEquals(
                START.toString(), admin.get("/test/clock").body().path("now").asText());
    }

    private static void move(String how, String value) {
        assertEquals(200, admin.send("PUT", "/test/clock", Map.of(how, value)).status());
    }

    private static boolean overdue() {
        return admin.get(FINANCE).body().path("overdue").asBoolean();
    }

    private static String today() {
        return admin.get(FINANCE).body().path("today").asText();
    }
}
