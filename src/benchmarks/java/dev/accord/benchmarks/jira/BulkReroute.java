package dev.accord.benchmarks.jira;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.benchmarks.Databases;
import dev.accord.benchmarks.Figure;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A change of one application's operating model moves all its issues: the rate of Accord's own share, and its memory. */
public final class BulkReroute {
    private static final int ISSUES = 50_000;
    private static final int FEW = 1_000;
    private static final int BATCH = 500;
    private static final int MEGABYTES = 1024;
    private static final double RATE_GOAL = 1.0 / 3;
    private static final double MEMORY_GOAL = 1.2;

    private BulkReroute() {}

    /** Without {@code full} a fiftieth of the issues, for it takes long to file them. */
    public static List<Figure> figures(boolean full) throws Exception {
        int issues = full ? ISSUES : FEW;
        try (Databases database = Databases.postgresql();
                Host host = Host.start(database.url(), MEGABYTES)) {
            Requests requests = new Requests(host);
            requests.file(issues);
            requests.model("A");
            requests.countAnew();
            double before = host.heap();
            moved(host, issues);
            double after = host.heap();
            JsonNode cost = requests.cost();
            double accord = 0;
            for (String kind : List.of("HEARING", "JOB", "JOB/HEARING", "WORKING", "WORKING/HEARING")) {
                accord += Requests.own(cost, kind);
            }
            double jdbc = plain(database, issues);
            return List.of(
                    Figure.of("bulk.issues", issues, "issues"),
                    Figure.of("bulk.accord", issues / accord * 1e3, "issues/s"),
                    Figure.of("bulk.jdbc", issues / jdbc * 1e3, "issues/s"),
                    Figure.atLeast(RATE_GOAL, "bulk.accord.of-jdbc", jdbc / accord, "times"),
                    Figure.of("bulk.heap-before", before, "MB"),
                    Figure.atMost(MEMORY_GOAL, "bulk.heap-after.of-before", after / before, "times"));
        }
    }

    private static void moved(Host host, int issues) throws IOException, InterruptedException {
        JsonNode run = host.send("POST", Requests.ACCORD + "reroutes", Map.of("jql", "project = FIN"));
        String path = Requests.ACCORD + "reroutes/" + run.path("id").asText() + "?maxResults=1";
        while (List.of("QUEUED", "RUNNING").contains(run.at("/job/state").asText())) {
            Thread.sleep(200);
            run = host.get(path);
        }
        if (run.at("/counts/MOVED").asInt() < issues) {
            throw new IOException("Not all were moved: " + run);
        }
    }

    private static double plain(Databases database, int issues) throws Exception {
        try (PlainRows rows = new PlainRows(database)) {
            for (int i = 0; i < issues; i++) {
                rows.write();
            }
            rows.from(0);
            long start = System.nanoTime();
            rows.writeAgain(issues, BATCH);
            return (System.nanoTime() - start) / 1e6;
        }
    }
}
