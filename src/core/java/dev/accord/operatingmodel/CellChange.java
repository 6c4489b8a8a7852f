package dev.accord.operatingmodel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A cell that two tables fill with different parties. */
public record CellChange(SupportProcess process, Part part, Party from, Party to) {
    /** Where two whole tables differ, in the order of the matrix. */
    public static List<CellChange> between(List<Cell> from, List<Cell> to) {
        Map<SupportProcess, Map<Part, Party>> before = table(from);
        Map<SupportProcess, Map<Part, Party>> after = table(to);
        List<CellChange> changes = new ArrayList<>();
        before.forEach((process, parties) -> parties.forEach((part, party) -> {
            Party now = after.get(process).get(part);
            if (now != party) {
                changes.add(new CellChange(process, part, party, now));
            }
        }));
        return changes;
    }

    private static Map<SupportProcess, Map<Part, Party>> table(List<Cell> cells) {
        Map<SupportProcess, Map<Part, Party>> table = new EnumMap<>(SupportProcess.class);
        cells.forEach(cell -> table.computeIfAbsent(cell.process(), any -> new EnumMap<>(Part.class))
                .put(cell.part(), cell.party()));
        return table;
    }
}
