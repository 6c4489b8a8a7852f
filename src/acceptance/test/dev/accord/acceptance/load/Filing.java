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

/** Files incidents as issues, two at a time, and keeps what Jira acknowledged. What it began it never tries again. */
final class Filing {
    private static final int CLIENTS = 2;

    private final Queue<Incident> left;
    private final Set<Integer> tried = ConcurrentHashMap.newKeySet();
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private int many = -1;
    private Runnable once;

    Filing(List<Incident> incidents) {
        this.left = new ConcurrentLinkedQueue<>(incidents);
    }

    /** Does something in the middle, by whichever client gets that many acknowledgements. */
    void after(int issues, Runnable work) {
        many = issues;
        once = work;
    }

    /** Files what nobody has tried to file yet; ends early where Jira no longer answers. */
    void file(Http admin) throws InterruptedException {
        Company company = new Company(admin);
        String application = company.applicationField();
        String part = company.field("Affected part");
        CountDownLatch busy = new CountDownLatch(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            new Thread(() -> client(admin, application, part, busy), "client-" + i).start();
        }
        busy.await();
    }

    private void client(Http admin, String application, String part, CountDownLatch busy) {
        try {
            for (Incident next = left.poll(); next != null; next = left.poll()) {
                file(admin, next, application, part);
            }
        } catch (IllegalStateException e) {
            // Whoever compares afterwards sees what is missing.
            System.out.println("A client gives up: " + e.getMessage());
        } finally {
            busy.countDown();
        }
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
        acknowledge(incident, created.body().path("key").asText());
    }

    private synchronized void acknowledge(Incident incident, String key) {
        acknowledged.put(incident.number(), key);
        if (acknowledged.size() == many) {
            once.run();
        }
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
