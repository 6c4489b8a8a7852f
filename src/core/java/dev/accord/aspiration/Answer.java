package dev.accord.aspiration;

/**
 * What was answered.
 *
 * @param reply null where nobody answered yet
 * @param note what was said, or null
 */
public record Answer(Reply reply, String note) {
    /** OPEN is an answer too: it was talked about and is not known. */
    public enum Reply {
        YES,
        NO,
        OPEN
    }
}
