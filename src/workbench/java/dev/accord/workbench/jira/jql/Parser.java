package dev.accord.workbench.jira.jql;

import dev.accord.workbench.jira.jql.Clause.Form;
import dev.accord.workbench.jira.jql.Clause.Operand;
import dev.accord.workbench.jira.jql.Clause.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a query; what the fields and values mean comes later. */
final class Parser {
    private static final Map<String, Operator> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("=", Operator.EQUAL);
        SIGNS.put("!=", Operator.NOT_EQUAL);
        SIGNS.put("~", Operator.LIKE);
        SIGNS.put("!~", Operator.NOT_LIKE);
        SIGNS.put("<", Operator.LESS);
        SIGNS.put("<=", Operator.LESS_OR_EQUAL);
        SIGNS.put(">", Operator.GREATER);
        SIGNS.put(">=", Operator.GREATER_OR_EQUAL);
    }

    private final Words words;

    /** What is meant, and in which order. */
    record Parsed(Clause clause, List<Order> orders) {}

    /** One field to sort by. */
    record Order(String field, boolean descending) {}

    private Parser(Words words) {
        this.words = words;
    }

    static Parsed parse(String jql) {
        Parser parser = new Parser(new Words(jql));
        Clause clause = new Clause.All();
        List<Order> orders = List.of();
        if (!parser.words.end() && !parser.words.take("order", "by")) {
            clause = parser.or();
            if (parser.words.take("order", "by")) {
                orders = parser.orders();
            }
        } else if (!parser.words.end()) {
            orders = parser.orders();
        }
        if (!parser.words.end()) {
            throw new JqlError(
                    "Error in the JQL Query: Expecting either 'OR' or 'AND' but got '" + parser.words.rest() + "'.");
        }
        return new Parsed(clause, orders);
    }

    private Clause or() {
        List<Clause> parts = new ArrayList<>(List.of(and()));
        while (words.take("or") || words.take("||")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
    }

    private Clause and() {
        List<Clause> parts = new ArrayList<>(List.of(not()));
        while (words.take("and") || words.take("&&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    private Clause not() {
        if (words.take("not")) {
            return new Clause.Not(not());
        }
        if (words.take("(")) {
            Clause inner = or();
            words.expect(")");
            return inner;
        }
        return term();
    }

    private Clause term() {
        String field = words.next().text();
        if (words.take("not", "in")) {
            return new Clause.Term(field, Operator.NOT_EQUAL, true, list());
        }
        if (words.take("in")) {
            return new Clause.Term(field, Operator.EQUAL, true, list());
        }
        if (words.take("is", "not")) {
            return empty(field, Operator.IS_NOT_EMPTY);
        }
        if (words.take("is")) {
            return empty(field, Operator.IS_EMPTY);
        }
        for (Map.Entry<String, Operator> sign : SIGNS.entrySet()) {
            if (words.take(sign.getKey())) {
                return new Clause.Term(field, sign.getValue(), false, List.of(operand()));
            }
        }
        throw new JqlError(
                "Error in the JQL Query: Expecting an operator after '" + field + "' but got '" + words.rest() + "'.");
    }

    private Clause empty(String field, Operator operator) {
        if (!operand().isEmpty()) {
            throw new JqlError("Error in the JQL Query: only EMPTY or NULL may follow IS.");
        }
        return new Clause.Term(field, operator, false, List.of());
    }

    /** Values in parentheses, or one function that gives several. */
    private List<Operand> list() {
        if (!words.take("(")) {
            Operand operand = operand();
            if (operand.form() != Form.FUNCTION) {
                throw new JqlError("Error in the JQL Query: Expecting '(' but got '" + operand.text() + "'.");
            }
            return List.of(operand);
        }
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (words.take(","));
        words.expect(")");
        return operands;
    }

    private Operand operand() {
        Words.Word word = words.next();
        if (word.is("empty") || word.is("null")) {
            return new Operand(word.text(), Form.EMPTY, List.of());
        }
        if (!word.quoted() && words.take("(")) {
            return new Operand(word.text(), Form.FUNCTION, arguments());
        }
        return new Operand(word.text(), Form.LITERAL, List.of());
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        while (!words.take(")")) {
            if (!arguments.isEmpty()) {
                words.expect(",");
            }
            arguments.add(words.next().text());
        }
        return arguments;
    }

    private List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        do {
            String field = words.next().text();
            boolean descending = words.take("desc");
            if (!descending) {
                words.take("asc");
            }
            orders.add(new Order(field, descending));
        } while (words.take(","));
        return orders;
    }
}
