package dev.accord.relationship.engagement;

/**
 * What one input says: {@code reached} of {@code of}.
 *
 * @param of 0 where there is nothing to count: the input is left out then and counts neither for nor against
 */
public record Reading(Input input, int reached, int of) {
    public boolean known() {
        return of > 0;
    }

    /** Share reached, in whole percent; 0 where nothing is known. */
    public int percent() {
        return known() ? (int) Math.round(100.0 * reached / of) : 0;
    }
}
