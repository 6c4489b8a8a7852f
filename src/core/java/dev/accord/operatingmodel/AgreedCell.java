package dev.accord.operatingmodel;

import java.util.Collection;
import java.util.List;

/**
 * A cell of a custom model.
 *
 * @param decision null where the cell is as it was copied
 */
public record AgreedCell(SupportProcess process, Part part, Party party, CellDecision decision) {
    /** The cell as a decision about an issue reads it. */
    public Cell cell() {
        return new Cell(process, part, party);
    }

    boolean sameCell(AgreedCell other) {
        return process == other.process && part == other.part;
    }

    static List<Cell> plain(Collection<AgreedCell> cells) {
        return cells.stream().map(AgreedCell::cell).toList();
    }
}
