package dev.accord.portfolio;

import dev.accord.operatingmodel.Party;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Several applications in one line.
 *
 * @param businessUnit null for those without one, and for all together
 * @param withoutModel how many of them have no operating model, so that no cell counts them
 * @param counts for each of the 28 cells, of how many applications each party is accountable; no party is given as zero
 */
public record Summary(String businessUnit, int applications, int withoutModel, List<Map<Party, Integer>> counts) {
    static Summary of(String businessUnit, List<Accountable> applications) {
        List<Map<Party, Integer>> counts = new ArrayList<>();
        HeatMap.CELLS.forEach(cell -> counts.add(new EnumMap<>(Party.class)));
        int without = 0;
        for (Accountable each : applications) {
            List<Party> parties = each.parties();
            without += parties.isEmpty() ? 1 : 0;
            for (int cell = 0; cell < parties.size(); cell++) {
                counts.get(cell).merge(parties.get(cell), 1, Integer::sum);
            }
        }
        return new Summary(businessUnit, applications.size(), without, counts);
    }
}
