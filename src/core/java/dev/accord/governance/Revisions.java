package dev.accord.governance;

/** Port: one number that changes with every save of settings, bindings, operating models or applications. */
public interface Revisions {
    /** What this node knows, without asking the database; another node's save may arrive a little late. */
    long known();

    /** What the database says now. */
    long stored();

    /** How many of these saves were of applications, as the database says now. */
    long applications();
}
