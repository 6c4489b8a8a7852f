package dev.accord.operatingmodel;

import java.time.Instant;
import java.util.List;

/**
 * What the next version of a custom model is to be; routes nothing.
 *
 * @param savedBy user key
 */
public record ModelDraft(List<AgreedCell> cells, String savedBy, Instant savedAt) {
    public ModelDraft {
        cells = List.copyOf(cells);
    }
}
