package dev.accord.workbench.jira.jql;

import java.util.List;

/** What of a query says which issues are meant. */
public sealed interface Clause {
    /** All issues. */
    record All() implements Clause {}

    record And(List<Clause> parts) implements Clause {}

    record Or(List<Clause> parts) implements Clause {}

    record Not(Clause part) implements Clause {}

    /** A field compared with one or more values; {@code in} tells IN from the sign of the same operator. */
    record Term(String field, Operator operator, boolean in, List<Operand> operands) implements Clause {}

    /** A literal, a function with its arguments, or EMPTY. */
    record Operand(String text, Form form, List<String> arguments) {
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
