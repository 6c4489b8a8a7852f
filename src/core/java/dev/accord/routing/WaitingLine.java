package dev.accord.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Issues that wait for one thing, in the order of the list; most lines are one issue. */
public record WaitingLine(List<Waiting> issues) {
    /** Each cause where its first issue stands. */
    public static List<WaitingLine> of(List<Waiting> listed) {
        List<List<Waiting>> lines = new ArrayList<>();
        Map<String, List<Waiting>> byCause = new LinkedHashMap<>();
        for (Waiting each : listed) {
            List<Waiting> line = each.cause() == null ? null : byCause.get(each.cause());
            if (line == null) {
                line = new ArrayList<>();
                lines.add(line);
                if (each.cause() != null) {
                    byCause.put(each.cause(), line);
                }
            }
            line.add(each);
        }
        return lines.stream().map(WaitingLine::new).toList();
    }

    public Waiting first() {
        return issues.get(0);
    }
}
