package dev.accord.acceptance.load;

import dev.accord.acceptance.Http;
import dev.accord.acceptance.load.Incidents.Incident;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** Files incidents as issues, two at a time, and keeps what Jira acknowledged. */
final class Filing {
    private static final int CLIENTS = 2;

    private final Company company;
    private final Queue<Incident> left;
    private final Set<Integer> tried = ConcurrentHashMap.newKeySet();
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();

    Filing(Company company, List<Incident> incidents) {
        this.company = company;
        this.left = new ConcurrentLinkedQueue<>(incidents);
    }

    /** Files what nobody has tried to file yet; ends early where Jira no longer answers. */
    void file(Http admin) throws InterruptedException {
        String application = company.applicationField();
        String part = company.field("Affected part");
        CountDownLatch busy = new CountDownLatch(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            new Thread(
                            () -> {
                                try {
                                    for (Incident next = left.poll(); next != null; next = left.poll()) {
                                        file(admin, next, application, part);
                                    }
                                } finally {
                                    busy.countDown();
                                }
                            },
                            "client-" + i)
                    .start();
        }
        busy.await();
    }

    private void file(Http admin, Incident incident, String application, String part) {
        Map<String, Object> fields = Map.of(
                "project",
                Map.of("key", Company.PROJECT),
                "issuetype",
                Map.of("name", incident.type()),
                "summary",
                "Record " + incident.number(),
                application,
                incident.component(),
                part,
                Map.of("value", incident.part()));
        tried.add(incident.number());
        Http.Answer created = admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields));
        Company.expect(201, created);
        acknowledged.put(incident.number(), created.body().path("key").asText());
    }

    /** Key of each issue whose creation was answered, by the number of its incident. */
    Map<Integer, String> acknowledged() {
        return acknowledged;
    }

    /** How many of the incidents Jira was asked to file, acknowledged or not. */
    int tried() {
        return tried.size();
    }
}
