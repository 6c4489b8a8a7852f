package dev.accord.acceptance.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.acceptance.Http;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What Accord itself cost, as the workbench measured it from outside. */
final class Cost {
    private static final String ADDRESS = "/test/sql";
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("HEARING", "create: hears of the user's save, routes and plans while the user waits");
        NAMES.put("WORKING/HEARING", "route: hears of Accord's own update and finds equal inputs");
        NAMES.put("WORKING", "apply: carries one decision out, without the events in it");
        NAMES.put("JOB", "sweep: runs once");
    }

    private Cost() {}

    static void reset(Http admin) {
        admin.send("DELETE", ADDRESS, null);
    }

    /** How often a kind of work ran each of its statements in all. */
    static Map<String, Integer> statements(Http admin, String kind) {
        return statements(admin.get(ADDRESS).body().path(kind));
    }

    /** A line for each kind of work, followed by one for each of its statements. */
    static List<String> lines(Http admin, int issues) {
        JsonNode report = admin.get(ADDRESS).body();
        List<String> lines = new ArrayList<>();
        NAMES.forEach((kind, name) -> {
            JsonNode work = report.path(kind);
            int times = work.path("times").asInt();
            if (times > 0) {
                double per = kind.equals("JOB") ? times : issues;
                lines.add(line(name, work, per));
                statements(work)
                        .forEach((sql, all) -> lines.add(String.format(Locale.ROOT, "  %8.2f  %s", all / per, sql)));
            }
        });
        return lines;
    }

    /** How often each ran in all; which columns, and in which order, is left out. */
    private static Map<String, Integer> statements(JsonNode work) {
        Map<String, Integer> statements = new TreeMap<>();
        work.path("statements")
                .fields()
                .forEachRemaining(each -> statements.merge(
                        each.getKey()
                                .replaceAll("^SELECT .* FROM ", "SELECT … FROM ")
                                .replaceAll("^(INSERT INTO \\S+).*", "$1"),
                        each.getValue().asInt(),
                        Integer::sum));
        return statements;
    }

    private static String line(String name, JsonNode work, double per) {
        int statements =
                statements(work).values().stream().mapToInt(Integer::intValue).sum();
        return String.format(
                Locale.ROOT,
                "%s: %d times, median %.2f ms, 95%% below %.2f ms, slowest %.1f ms, %.2f SQL statements for each",
                name,
                work.path("times").asInt(),
                work.path("median").asDouble(),
                work.path("slowOfTwenty").asDouble(),
                work.path("slowest").asDouble(),
                statements / per);
    }
}
