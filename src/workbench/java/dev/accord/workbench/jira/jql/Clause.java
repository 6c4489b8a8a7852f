package dev.accord.workbench.jira.jql;

import java.util.List;

/** What of a query says which issues are meant. */
public sealed interface Clause {
    /** All issues. */
    record All() implements Clause {}

    record And(List<Clause> parts) implements Clause {}

    record Or(List<Clause> parts) implements Clause {}

    record Not(Clause part) implements Clause {}

    /** A field compared with one or more values. */
    record Term(String field, Operator operator, List<Operand> operands) implements Clause {}

    /** A literal, a function without arguments, or EMPTY. */
    record Operand(String text, Form form) {
        boolean isEmpty() {
            return form == Form.EMPTY;
        }
    }

    /** How an operand was written. */
    enum Form {
        LITERAL,
        FUNCTION,
        EMPTY
    }

    /** The negative ones find no issue that has no value at all, as in Jira. */
    enum Operator {
        EQUAL,
        NOT_EQUAL,
        LIKE,
        NOT_LIKE,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL,
        IS_EMPTY,
        IS_NOT_EMPTY
    }
}
