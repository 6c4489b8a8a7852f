package dev.accord.setup;

import java.util.List;

/**
 * One thing that set-up does, would do or leaves alone.
 *
 * @param name of the thing in Jira
 * @param where ids of the chosen projects that it concerns
 * @param alsoUsedBy ids of projects that nobody chose and that see the change, too
 * @param message what it means or what went wrong
 */
public record Step(
        Kind kind, String name, Action action, State state, List<Long> where, List<Long> alsoUsedBy, Message message) {
    /** What it is about. */
    public enum Kind {
        ISSUE_TYPE,
        TYPE_SCHEME,
        FIELD,
        CONTEXT,
        OPTIONS,
        SCREEN,
        BINDING,
        SETTINGS
    }

    /** How far it is. */
    public enum State {
        TODO,
        DONE,
        ALREADY_THERE,
        FAILED
    }

    /** A sentence of {@code i18n/} under {@code accord.setup.message.<code>}, with what it names. */
    public record Message(String code, List<String> args) {
        static Message of(String code, Object... args) {
            return new Message(
                    code, java.util.Arrays.stream(args).map(String::valueOf).toList());
        }
    }
}
