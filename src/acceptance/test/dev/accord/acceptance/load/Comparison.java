package dev.accord.acceptance.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.acceptance.Http;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds every issue that Jira's search finds against what was expected of it. */
final class Comparison {
    private static final String ACCORD = "/rest/accord/1.0/";
    private static final int PAGE = 200;

    private final Http admin;
    private final Map<Integer, String> expected;
    private final long until;
    private final Map<Integer, List<String>> found = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /**
     * @param expected party by number of incident
     * @param patienceNanos how long to wait in all for decisions that are still on their way
     */
    Comparison(Http admin, Map<Integer, String> expected, long patienceNanos) {
        this.admin = admin;
        this.expected = expected;
        this.until = System.nanoTime() + patienceNanos;
    }

    /** Looks at all issues; answers what is wrong, one sentence each. */
    List<String> compare(Map<Integer, String> acknowledged, String applicationField) {
        String jql = Http.encoded("cf[" + applicationField.replaceAll("\\D", "") + "] IS NOT EMPTY ORDER BY key");
        int total = 1;
        for (int start = 0; start < total; start += PAGE) {
            JsonNode page = admin.get("/rest/api/2/search?fields=summary&jql=" + jql + "&startAt=" + start
                            + "&maxResults=" + PAGE)
                    .body();
            total = page.path("total").asInt();
            page.path("issues").forEach(this::look);
        }
        acknowledged.forEach((number, key) -> {
            if (!found.getOrDefault(number, List.of()).contains(key)) {
                wrong.add("missing: " + key + " of record " + number);
            }
        });
        found.forEach((number, keys) -> {
            if (keys.size() > 1) {
                wrong.add("double: record " + number + " is " + keys);
            }
        });
        return wrong;
    }

    /** How many issues there were. */
    int issues() {
        return found.values().stream().mapToInt(List::size).sum();
    }

    private void look(JsonNode issue) {
        String key = issue.path("key").asText();
        int number = Integer.parseInt(issue.at("/fields/summary").asText().replaceAll("\\D", ""));
        found.computeIfAbsent(number, each -> new ArrayList<>()).add(key);
        JsonNode decision = carriedOut(key);
        String party = decision.path("accountableParty").asText();
        if (!decision.path("state").asText().equals("APPLIED")) {
            wrong.add("not applied: " + key + " " + decision);
        }
        if (!party.equals(expected.get(number))) {
            wrong.add("different: " + key + " of record " + number + " is " + party + ", expected "
                    + expected.get(number));
        }
        decisions(key, decision.path("number").asInt());
        assignment(key, decision);
    }

    private JsonNode carriedOut(String key) {
        JsonNode last;
        do {
            last = admin.get(ACCORD + "issues/" + key + "/accountability").body();
        } while (!last.path("state").asText().equals("APPLIED") && System.nanoTime() < until);
        return last;
    }

    /** Whatever was superseded is history; of the rest there is one. */
    private void decisions(String key, int inForce) {
        List<Integer> standing = new ArrayList<>();
        for (JsonNode each : admin.get(ACCORD + "history?issue=" + key).body().path("values")) {
            if (!each.path("state").asText().equals("SUPERSEDED")) {
                standing.add(each.path("number").asInt());
            }
        }
        if (!standing.equals(List.of(inForce))) {
            wrong.add("decisions in force: " + key + " has " + standing);
        }
    }

    private void assignment(String key, JsonNode decision) {
        JsonNode issue =
                admin.get("/rest/api/2/issue/" + key + "?expand=changelog").body();
        String assignee = issue.at("/fields/assignee/key").asText();
        if (!assignee.equals(decision.at("/assignee/key").asText())) {
            wrong.add("assignee: " + key + " has " + assignee + ", decided " + decision.path("assignee"));
        }
        int changes = 0;
        for (JsonNode item : issue.at("/changelog/histories").findValues("field")) {
            changes += item.asText().equals("assignee") ? 1 : 0;
        }
        if (changes != (assignee.isEmpty() ? 0 : 1)) {
            wrong.add("changes of assignee: " + key + " has " + changes);
        }
    }
}
