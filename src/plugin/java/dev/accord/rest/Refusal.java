package dev.accord.rest;

import dev.accord.Problem;
import java.util.List;

/** Ends a request that is refused; the mapper makes Jira's error collection of it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Problem> problems;
    private final transient Object current;
    private final transient Object sent;

    private Refusal(int status, List<Problem> problems, Object current, Object sent) {
        super(problems.toString(), null, false, false);
        this.status = status;
        this.problems = List.copyOf(problems);
        this.current = current;
        this.sent = sent;
    }

    public static Refusal of(int status, Problem... problems) {
        return new Refusal(status, List.of(problems), null, null);
    }

    /** The status follows from the first problem's code. */
    public static Refusal of(List<Problem> problems) {
        return new Refusal(Status.of(problems.get(0).code()), problems, null, null);
    }

    /** Somebody saved in between; {@code current} is what stands now, as JSON. */
    public static Refusal conflict(Object current) {
        return conflict(current, null);
    }

    /** Both versions: {@code current} stands, {@code sent} came too late. */
    public static Refusal conflict(Object current, Object sent) {
        return new Refusal(409, List.of(Problem.of("SAVED_IN_BETWEEN", "version")), current, sent);
    }

    /** The same answer for what is missing and what may not be seen. */
    public static Refusal notFound() {
        return of(404, Problem.of("NOT_FOUND", ""));
    }

    public static Refusal forbidden() {
        return of(403, Problem.of("FORBIDDEN", ""));
    }

    public int status() {
        return status;
    }

    public List<Problem> problems() {
        return problems;
    }

    public Object current() {
        return current;
    }

    public Object sent() {
        return sent;
    }
}
