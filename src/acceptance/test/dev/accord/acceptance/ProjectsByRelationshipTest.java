package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** Searching for issues by how the relationship of their project stands, on each database. */
public final class ProjectsByRelationshipTest {
    @Test
    public void aSearchFindsTheIssuesOfTheProjectsThatTheListShows() {
        for (Database database : Database.values()) {
            Http noor = new Http(database.address(), "noor");
            Set<String> low = new TreeSet<>();
            for (JsonNode row : noor.get("/rest/accord/1.0/relationships?maxResults=200")
                    .body()
                    .path("values")) {
                if (row.at("/maturityLevel/current").asInt(9) <= 2) {
                    low.add(row.at("/project/key").asText());
                }
            }
            assertTrue(low.contains("FIN"));
            String named = "project in (" + String.join(",", low) + ")";
            assertEquals(found(noor, named), found(noor, "project in projectsWithMaturity(\"<=\", 2)"));
            assertEquals(0, found(noor, named + " AND project in projectsWithMaturity(\">\", 2)"));
            assertEquals(
                    found(noor, "project = SALES"),
                    found(noor, "project in projectsWithRelationshipModel(\"Passive\") AND project = SALES"));
            assertEquals(
                    400,
                    noor.get(search("project in projectsWithMaturity(\"<\", 9)"))
                            .status());
            assertEquals(
                    400,
                    noor.get(search("project in projectsWithRelationshipModel(\"Best\")"))
                            .status());
        }
    }

    private static int found(Http http, String jql) {
        return http.get(search(jql)).body().path("total").asInt(-1);
    }

    private static String search(String jql) {
        return "/rest/api/2/search?maxResults=0&jql=" + Http.encoded(jql);
    }
}
