package dev.accord.workbench.jira.rest;

/** Ends the work on a request with an answer that is no success. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Refusal(Answer answer) {
        this(answer, null);
    }

    Refusal(Answer answer, Throwable cause) {
        super(null, cause);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
