package dev.accord.health;

/** Port: whether that at which an id points is still in this Jira. */
public interface References {
    boolean fieldExists(String id);

    boolean issueTypeExists(String id);

    boolean roleExists(String id);

    boolean projectExists(long id);
}
