package dev.accord.workbench.jira.jql;

/** A query that Jira would refuse, with the sentence that says why. */
public final class JqlError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JqlError(String message) {
        super(message);
    }
}
