package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.Workbench;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** How often the page of a relationship asks the database, counted from outside, in a small portfolio and in a larger one. */
public final class WhatAPageCostsInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final int GOAL = 6;
    private static final int MORE = 200;
    private static final String PAGE = "/plugins/servlet/accord/relationship/";
    private static final String SQL = "/test/sql";
    private static final String BRM = "JIRAUSER10201";

    /** Of its own: two hundred applications more would be in the way of other scenarios. */
    private static Workbench workbench;

    @BeforeClass
    public static void start() {
        workbench = Database.BROWSED.start();
    }

    @AfterClass
    public static void stop() throws Exception {
        workbench.close();
    }

    private final String address = workbench.address();
    private final Http admin = new Http(address, "admin");

    @Test
    public void theNumberOfStatementsIsSmallAndStaysTheSameWhateverTheNumberOfApplications() {
        int before = statements();
        String finance = admin.get("/rest/api/2/project/FIN").body().path("id").asText();
        for (int i = 0; i < MORE; i++) {
            Map<String, Object> application = Map.of(
                    "key",
                    "COST-" + i,
                    "name",
                    "What a page costs " + i,
                    "projects",
                    i < 3 ? List.of(finance) : List.of());
            Http.Answer saved = admin.send("POST", "/rest/accord/1.0/applications", application);
            assertEquals(saved.toString(), 201, saved.status());
        }
        assertEquals(before, statements());
        assertTrue("asked " + before + " times", before <= GOAL);
    }

    /** Of the page opened again: what one has just looked at is in memory. */
    private int statements() {
        opened();
        admin.send("DELETE", SQL, null);
        opened();
        JsonNode asked = admin.get(SQL).body().at("/ELSE/statements");
        int[] sum = {0};
        asked.fields().forEachRemaining(each -> sum[0] += each.getValue().asInt());
        return sum[0];
    }

    private void opened() {
        BROWSER.open(address, PAGE + "FIN", BRM);
        BROWSER.see(By.id("accord-engagement"));
        BROWSER.seeNoMore(By.cssSelector("#accord-page .accord-loading"));
    }
}
