package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** What is due: on the page, as a calendar file, and by mail, on a workbench of its own whose clock the test moves. */
public final class WhatIsDueTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String REST = "/rest/accord/1.0/";
    private static final By PART = By.id("accord-due");

    private static Workbench workbench;

    @BeforeClass
    public static void start() throws Exception {
        workbench = new Workbench(
                new Workbench.Options(
                        0,
                        "jdbc:h2:mem:due;DB_CLOSE_DELAY=-1",
                        false,
                        Path.of(System.getProperty("accord.plugin")),
                        Path.of(System.getProperty("accord.bundles"))),
                Clock.fixed(Instant.parse("2026-03-16T05:00:00Z"), ZoneOffset.UTC));
    }

    @AfterClass
    public static void stop() throws Exception {
        workbench.close();
    }

    @Test
    public void thePageTheFileAndTheMailSayTheSameAndAnybodyCanStopTheMail() {
        String address = workbench.address();
        Http brm = new Http(address, "noor");
        JsonNode due = brm.get(REST + "projects/FIN/relationship/due").body().path("values");
        List<String> sentences = due.findValuesAsText("sentence");
        assertEquals("the earliest first", "Forum: Service level meeting", sentences.get(0));
        assertTrue(sentences.toString(), sentences.contains("Review of model and level"));
        String file = brm.download(REST + "projects/FIN/relationship/due/calendar");
        assertTrue(file, file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assertEquals(due.size(), file.split("BEGIN:VEVENT", -1).length - 1);
        assertEquals(404, brm.get(REST + "projects/INFRA/relationship/due").status());
        assertEquals(401, new Http(address, "").get(REST + "due").status());
        assertEquals(
                0,
                new Http(address, "lucas")
                        .get(REST + "due")
                        .body()
                        .path("total")
                        .asInt());

        BROWSER.open(address, "/plugins/servlet/accord/relationship/FIN", "JIRAUSER10213");
        BROWSER.seeText(PART, "Service level meeting");
        BROWSER.click(By.cssSelector("[data-weekly=true]"));
        BROWSER.seeText(PART, "You get no weekly mail");
        assertEquals(List.of(), BROWSER.violations("#accord-due"));
        assertEquals(List.of(), BROWSER.scriptErrors());

        brm.send("PUT", "/test/clock", Map.of("forward", "PT2H"));
        String mail = mail(brm, 1);
        assertTrue(mail, mail.contains("Overdue\n- 2026-02-28  Forum: Service level meeting (Finance)"));
        assertFalse(mail, mail.contains("(People)"));
        brm.send("PUT", "/test/clock", Map.of("forward", "P7D"));
        mail(brm, 2);
        assertEquals("clara stopped it", List.of(), mailsTo("clara"));
        assertEquals("once a week and person", 2, mailsTo("noor").size());
    }

    /** Runs the sweep until noor has so many mails; answers the newest. */
    private static String mail(Http http, int count) {
        for (int run = 0; run < 1_000 && mailsTo("noor").size() < count; run++) {
            http.send("POST", "/test/jobs/dev.accord.sweep", null);
        }
        assertEquals(count, mailsTo("noor").size());
        return mailsTo("noor").get(0);
    }

    private static List<String> mailsTo(String user) {
        return StreamSupport.stream(
                        new Http(workbench.address(), "admin")
                                .get("/test/switches")
                                .body()
                                .path("mails")
                                .spliterator(),
                        false)
                .map(JsonNode::asText)
                .filter(each -> each.startsWith("To: " + user + "@"))
                .toList();
    }
}
