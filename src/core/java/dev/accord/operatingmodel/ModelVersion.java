package dev.accord.operatingmodel;

import java.time.Instant;
import java.util.List;

/**
 * One published version of a custom model; never changed, except that one not yet in force can be withdrawn.
 *
 * @param number counts from 1
 * @param from when it comes into force
 * @param note for the people concerned, or null
 * @param publishedBy user key
 * @param kept null where open issues stay where they are when it comes into force; else ids of those that stay while
 *     the others move
 */
public record ModelVersion(
        int number,
        List<AgreedCell> cells,
        Instant from,
        String note,
        String publishedBy,
        Instant publishedAt,
        List<Long> kept,
        boolean withdrawn) {
    public ModelVersion {
        cells = List.copyOf(cells);
        kept = kept == null ? null : List.copyOf(kept);
    }

    /** Its table. */
    public List<Cell> table() {
        return AgreedCell.plain(cells);
    }

    ModelVersion withdraw() {
        return new ModelVersion(number, cells, from, note, publishedBy, publishedAt, kept, true);
    }
}
