package dev.accord.portfolio;

import dev.accord.operatingmodel.Party;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An application with cells that nobody has decided: information that this must be agreed, not a blank.
 *
 * @param line the application and its model
 * @param cells those that are undecided, in the order of the matrix
 * @param waiting how many issues wait for one of them
 */
public record Undecided(Accountable line, List<HeatMap.Column> cells, int waiting) {
    /** How a cell of an application is told apart. */
    public record Place(String application, HeatMap.Column cell) {}

    /** Those of the map that have any: where most issues wait first, then where most cells are open. */
    public static List<Undecided> in(HeatMap map, Collection<Place> waiting) {
        Map<Place, Integer> counts = new HashMap<>();
        waiting.forEach(each -> counts.merge(each, 1, Integer::sum));
        return map.lines().stream()
                .filter(line -> line.has(Party.UNDECIDED, null, null))
                .map(line -> of(line, counts))
                .sorted(Comparator.comparingInt(Undecided::waiting)
                        .thenComparingInt(each -> each.cells().size())
                        .reversed()
                        .thenComparing(each -> each.line().application().key()))
                .toList();
    }

    private static Undecided of(Accountable line, Map<Place, Integer> counts) {
        List<HeatMap.Column> cells = HeatMap.CELLS.stream()
                .filter(cell -> line.has(Party.UNDECIDED, cell.process(), cell.part()))
                .toList();
        int waiting = cells.stream()
                .mapToInt(
                        cell -> counts.getOrDefault(new Place(line.application().key(), cell), 0))
                .sum();
        return new Undecided(line, cells, waiting);
    }
}
