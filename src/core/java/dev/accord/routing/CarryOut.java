package dev.accord.routing;

/** Port: has decisions carried out in the background. */
public interface CarryOut {
    /** Carries out what is due for the issue, in a moment. An issue that already waits is not queued twice. */
    void soon(long issue);
}
