package dev.accord.audit;

import java.time.Instant;
import java.util.List;

/** Port: the record of each change of configuration. */
public interface Changes {
    /**
     * One change.
     *
     * @param subject what was changed, such as {@code settings} or {@code application:CRM}
     * @param actor user key
     * @param before empty where it did not exist
     */
    record Change(Instant at, String actor, String subject, String before, String after) {}

    /** Part of the transaction that it describes. */
    void record(String actor, String subject, String before, String after);

    /** Newest first. */
    List<Change> of(String subject, int startAt, int limit);

    /** Newest first, from a moment on; {@code %} in the subject stands for any text. */
    List<Change> since(String subject, Instant from);

    int count(String subject);
}
