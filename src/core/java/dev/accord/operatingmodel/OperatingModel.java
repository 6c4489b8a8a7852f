package dev.accord.operatingmodel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who is accountable for each of the fourteen processes on both parts of an application. */
public final class OperatingModel {
    private final String key;
    private final String name;
    private final boolean reference;
    private final int version;
    private final List<Cell> cells;
    private final Map<SupportProcess, Map<Part, Party>> matrix = new EnumMap<>(SupportProcess.class);

    /**
     * A model whose cells cover each process and part once.
     *
     * @param key stable; {@code A}, {@code B} and {@code C} are the reference models
     * @param name as people gave it; null for a reference model, whose name is in each language
     * @param version counts from 1; a decision names the version that it was made under
     */
    public OperatingModel(String key, String name, boolean reference, int version, List<Cell> cells) {
        this.key = key;
        this.name = name;
        this.reference = reference;
        this.version = version;
        this.cells = List.copyOf(cells);
        for (Cell cell : cells) {
            matrix.computeIfAbsent(cell.process(), process -> new EnumMap<>(Part.class))
                    .put(cell.part(), cell.party());
        }
        int wanted = SupportProcess.values().length * Part.values().length;
        int covered = matrix.values().stream().mapToInt(Map::size).sum();
        if (covered != wanted || cells.size() != wanted) {
            throw new IllegalArgumentException("Operating model " + key + " covers " + covered + " of " + wanted);
        }
    }

    public String key() {
        return key;
    }

    /** As people gave it; null for a reference model, whose name is in each language. */
    public String name() {
        return name;
    }

    /** Shipped and read-only. */
    public boolean reference() {
        return reference;
    }

    public int version() {
        return version;
    }

    /** All 28, by process, then part. */
    public List<Cell> cells() {
        return cells;
    }

    public Party party(SupportProcess process, Part part) {
        return matrix.get(process).get(part);
    }
}
