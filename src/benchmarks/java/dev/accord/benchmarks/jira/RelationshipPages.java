package dev.accord.benchmarks.jira;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.benchmarks.Databases;
import dev.accord.benchmarks.Figure;
import dev.accord.benchmarks.Times;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;

/** What the page of a relationship takes in a large company beside a small one, and the portfolio beside plain reads. */
public final class RelationshipPages {
    private static final int PROJECTS = 1_000;
    private static final int TENTH = PROJECTS / 10;
    private static final int MEGABYTES = 1024;
    private static final double PAGE_GOAL = 1.2;
    private static final double PORTFOLIO_GOAL = 4;
    private static final String PORTFOLIO = Requests.ACCORD + "relationships/portfolio";
    /** All that the page asks for. */
    private static final List<String> PARTS = List.of(
            "overview",
            "engagement",
            "reassess",
            "due",
            "commitments",
            "touchpoints",
            "forums",
            "assessments",
            "agreements",
            "pulse");

    private RelationshipPages() {}

    /** Two companies side by side, asked in turn. */
    public static List<Figure> figures(boolean full) throws Exception {
        int rounds = full ? 400 : 60;
        try (Databases large = Databases.postgresql();
                Databases small = Databases.postgresql();
                Host ofLarge = Host.start(large.url(), MEGABYTES);
                Host ofSmall = Host.start(small.url(), MEGABYTES)) {
            ManyProjects many = new ManyProjects(large);
            many.make(PROJECTS);
            new ManyProjects(small).make(TENTH);
            saved(ofLarge);
            saved(ofSmall);
            Times page = new Times();
            Times tenth = new Times();
            Times portfolio = new Times();
            Times plain = new Times();
            for (int round = 0; round < rounds; round++) {
                page.measure(() -> page(ofLarge, many.first()));
                tenth.measure(() -> page(ofSmall, many.first()));
                portfolio.measure(() -> get(ofLarge, PORTFOLIO));
                plain.measure(() -> read(many));
            }
            return List.of(
                    Figure.of("relationship-page.large", page.medianMillis(), "ms"),
                    Figure.of("relationship-page.tenth", tenth.medianMillis(), "ms"),
                    Figure.atMost(
                            PAGE_GOAL,
                            "relationship-page.large.of-tenth",
                            page.medianMillis() / tenth.medianMillis(),
                            "times"),
                    Figure.of("relationship-portfolio.accord", portfolio.medianMillis(), "ms"),
                    Figure.of("relationship-portfolio.jdbc", plain.medianMillis(), "ms"),
                    Figure.atMost(
                            PORTFOLIO_GOAL,
                            "relationship-portfolio.accord.of-jdbc",
                            portfolio.medianMillis() / plain.medianMillis(),
                            "times"));
        }
    }

    /** A save that says that there are other applications now. */
    private static void saved(Host host) throws IOException, InterruptedException {
        String path = Requests.ACCORD + "applications/CUBE";
        ObjectNode application = (ObjectNode) host.get(path);
        host.send("PUT", path, application.put("businessUnit", "Benchmark"));
    }

    private static Object page(Host host, String project) {
        Object last = null;
        for (String part : PARTS) {
            last = get(host, Requests.ACCORD + "projects/" + project + "/relationship/" + part);
        }
        return last;
    }

    private static Object get(Host host, String path) {
        try {
            return host.get(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Object read(ManyProjects many) {
        try {
            return many.read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
