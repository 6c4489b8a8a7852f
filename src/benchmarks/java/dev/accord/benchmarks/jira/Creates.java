package dev.accord.benchmarks.jira;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.benchmarks.Databases;
import dev.accord.benchmarks.Figure;
import java.util.List;

/** What Accord adds to the creation of an issue: hearing of it and planning, then carrying out. */
public final class Creates {
    private static final int WARM_UP = 300;
    private static final int ROUND = 100;
    private static final int MEGABYTES = 1024;
    private static final double GOAL = 2;

    private Creates() {}

    /** Rounds of Accord and of plain JDBC in turn, on one database. */
    public static List<Figure> figures(boolean full) throws Exception {
        int rounds = full ? 50 : 5;
        double accord = 0;
        double jdbc = 0;
        int heard = 0;
        int applied = 0;
        try (Databases database = Databases.postgresql();
                Host host = Host.start(database.url(), MEGABYTES)) {
            Requests requests = new Requests(host);
            requests.file(WARM_UP);
            try (PlainRows rows = new PlainRows(database)) {
                for (int i = 0; i < WARM_UP; i++) {
                    rows.write();
                }
                for (int round = 0; round < rounds; round++) {
                    requests.countAnew();
                    requests.file(ROUND);
                    JsonNode cost = requests.cost();
                    accord += Requests.own(cost, "HEARING", "WORKING", "WORKING/HEARING");
                    heard += Requests.statements(cost, "HEARING");
                    applied += Requests.statements(cost, "WORKING");
                    long start = System.nanoTime();
                    for (int i = 0; i < ROUND; i++) {
                        rows.write();
                    }
                    jdbc += (System.nanoTime() - start) / 1e6;
                }
            }
        }
        double issues = rounds * ROUND;
        return List.of(
                Figure.atMost(2, "create.listener-statements", heard / issues, "statements"),
                Figure.of("create.apply-statements", applied / issues, "statements"),
                Figure.of("create.accord", accord / issues, "ms"),
                Figure.of("create.jdbc", jdbc / issues, "ms"),
                Figure.atMost(GOAL, "create.accord.of-jdbc", accord / jdbc, "times"));
    }
}
