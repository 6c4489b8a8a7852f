package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** How many statements routing costs, counted from outside: few in the user's save, and as many however old an issue is. */
public final class WhatRoutingCostsTest {
    private static final String ACCORD = "/rest/accord/1.0/";
    private static final String SQL = "/test/sql";
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    @Test
    public void theListenerReadsOnceAndInsertsOnceAndCarryingOutCostsTheSameEachTime() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            String cube = name(admin, "CUBE");
            String payrun = name(admin, "PAYRUN");
            // What an earlier scenario agreed is read again by the first that hears of an issue.
            applied(admin, create(admin, cube), 1);
            admin.send("DELETE", SQL, null);
            String key = create(admin, cube);
            applied(admin, key, 1);
            JsonNode heard = admin.get(SQL).body().path("HEARING");
            assertEquals(1, heard.path("times").asInt());
            assertEquals(heard.toString(), 1, count(heard, "SELECT"));
            assertEquals(heard.toString(), 1, count(heard, "INSERT"));
            assertEquals(heard.toString(), 2, count(heard, ""));
            assertEquals(
                    "our own update schedules no second run",
                    1,
                    admin.get(SQL).body().at("/WORKING/times").asInt());

            List<Integer> carriedOut = new ArrayList<>();
            for (int number = 2; number <= 4; number++) {
                admin.send("DELETE", SQL, null);
                admin.send(
                        "PUT",
                        "/rest/api/2/issue/" + key,
                        Map.of("fields", Map.of("customfield_100", Map.of("value", number % 2 == 0 ? payrun : cube))));
                applied(admin, key, number);
                carriedOut.add(count(admin.get(SQL).body().path("WORKING"), ""));
            }
            assertEquals(database.name(), carriedOut.get(0), carriedOut.get(2));
        }
    }

    private static String create(Http admin, String application) {
        return admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields(application)))
                .body()
                .path("key")
                .asText();
    }

    private static Map<String, Object> fields(String application) {
        return Map.of(
                "project",
                Map.of("key", "FIN"),
                "issuetype",
                Map.of("name", "Change Request"),
                "summary",
                "What does it cost",
                "customfield_100",
                Map.of("value", application));
    }

    private static String name(Http admin, String application) {
        return admin.get(ACCORD + "applications/" + application)
                .body()
                .path("name")
                .asText();
    }

    private static void applied(Http admin, String key, int number) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        JsonNode decision;
        do {
            assertTrue("not applied: " + key, System.nanoTime() < until);
            decision = admin.get(ACCORD + "issues/" + key + "/accountability").body();
        } while (decision.path("number").asInt() != number
                || !decision.path("state").asText().equals("APPLIED"));
    }

    /** How often statements ran that begin so; where an id comes from, which each database does its own way, is left out. */
    private static int count(JsonNode work, String beginning) {
        int[] count = {0};
        work.path("statements").fields().forEachRemaining(each -> {
            if (each.getKey().startsWith(beginning) && !each.getKey().contains("NEXTVAL")) {
                count[0] += each.getValue().asInt();
            }
        });
        return count[0];
    }
}
