package dev.accord.operatingmodel;

import java.util.List;

/**
 * Who is accountable for each of the fourteen processes on both parts of an application.
 *
 * @param key stable; {@code A}, {@code B} and {@code C} are the reference models
 * @param version counts from 1; a decision names the version that it was made under
 * @param cells all 28, by process, then part
 */
public record OperatingModel(String key, boolean reference, int version, List<Cell> cells) {
    public OperatingModel {
        if (cells.size() != SupportProcess.values().length * Part.values().length) {
            throw new IllegalArgumentException("Operating model " + key + " has " + cells.size() + " cells");
        }
        cells = List.copyOf(cells);
    }

    public Party party(SupportProcess process, Part part) {
        return cells.get(process.ordinal() * Part.values().length + part.ordinal())
                .party();
    }
}
