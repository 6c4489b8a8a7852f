package dev.accord.benchmarks;

import dev.accord.benchmarks.decision.Decisions;
import dev.accord.benchmarks.decision.Rebuilds;
import dev.accord.benchmarks.jira.BulkReroute;
import dev.accord.benchmarks.jira.Creates;
import dev.accord.benchmarks.jira.RelationshipPages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures everything and prints a line for each figure; {@code ./bench} at the root starts it. */
public final class Bench {
    private static final Map<String, Part> PARTS = new LinkedHashMap<>();
    private static final int WRONG_USE = 2;

    /** Some figures that are measured together. */
    private interface Part {
        List<Figure> figures(boolean full) throws Exception;
    }

    static {
        PARTS.put("decision", Decisions::figures);
        PARTS.put("rebuild", Rebuilds::figures);
        PARTS.put("create", Creates::figures);
        PARTS.put("bulk", BulkReroute::figures);
        PARTS.put("relationship", RelationshipPages::figures);
    }

    private Bench() {}

    /** Names of parts, none for all; {@code --full} takes its time, {@code --markdown} prints a table. */
    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        List<String> wanted =
                given.stream().filter(each -> !each.startsWith("--")).toList();
        boolean usable = PARTS.keySet().containsAll(wanted)
                && given.stream().allMatch(each -> !each.startsWith("--") || each.matches("--full|--markdown"));
        if (!usable) {
            System.err.println("Use: bench [--full] [--markdown] " + PARTS.keySet());
            System.exit(WRONG_USE);
        }
        boolean markdown = given.contains("--markdown");
        if (markdown) {
            System.out.println("| figure | value | unit | goal | |\n|---|---|---|---|---|");
        }
        for (Map.Entry<String, Part> part : PARTS.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(part.getKey())) {
                part.getValue()
                        .figures(given.contains("--full"))
                        .forEach(each -> System.out.println(markdown ? each.row() : each.line()));
            }
        }
        System.exit(0);
    }
}
