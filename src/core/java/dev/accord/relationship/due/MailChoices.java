package dev.accord.relationship.due;

/** Port: who wants the weekly mail, and who has had it. */
public interface MailChoices {
    /** Everybody who did not say otherwise. */
    boolean wants(String userKey);

    void choose(String userKey, boolean wants);

    /** False where somebody, on any node, claimed the same before; true for the first alone. */
    boolean claim(String week, String userKey);

    /** Whether everybody of that week was looked at. */
    boolean isDone(String week);

    void done(String week);
}
