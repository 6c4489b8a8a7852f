package dev.accord.workbench.jira.jql;

import dev.accord.workbench.jira.Index.Document;
import dev.accord.workbench.jira.company.User;
import dev.accord.workbench.jira.jql.Clause.Operand;
import dev.accord.workbench.jira.jql.Clause.Operator;
import dev.accord.workbench.jira.jql.Clause.Term;
import dev.accord.workbench.jira.jql.Searched.Nature;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Turns a query into a question that each indexed issue answers; every name in it is looked up once, before. */
final class Matching {
    private final Fields fields;
    private final Functions functions;
    private final Moments moments;
    private final User searcher;

    Matching(Fields fields, Functions functions, Clock clock, User searcher) {
        this.fields = fields;
        this.functions = functions;
        this.moments = new Moments(clock);
        this.searcher = searcher;
    }

    Predicate<Document> matching(Clause clause) {
        if (clause instanceof Clause.And and) {
            return and.parts().stream()
                    .map(this::matching)
                    .reduce(Predicate::and)
                    .orElseThrow();
        }
        if (clause instanceof Clause.Or or) {
            return or.parts().stream().map(this::matching).reduce(Predicate::or).orElseThrow();
        }
        if (clause instanceof Clause.Not not) {
            return matching(not.part()).negate();
        }
        if (clause instanceof Term term) {
            return term(term, fields.get(term.field()));
        }
        return document -> true;
    }

    private Predicate<Document> term(Term term, Searched field) {
        return switch (term.operator()) {
            case IS_EMPTY -> each -> field.values().apply(each).isEmpty();
            case IS_NOT_EMPTY -> each -> !field.values().apply(each).isEmpty();
            case EQUAL -> field.nature() == Nature.TIME ? ordered(term, field) : equal(term, field);
            case NOT_EQUAL -> {
                Predicate<Document> equal = equal(term, field);
                yield each -> !field.values().apply(each).isEmpty() && !equal.test(each);
            }
            case LIKE -> like(term, field);
            case NOT_LIKE -> {
                Predicate<Document> like = like(term, field);
                yield each -> !field.values().apply(each).isEmpty() && !like.test(each);
            }
            default -> ordered(term, field);
        };
    }

    private Predicate<Document> equal(Term term, Searched field) {
        if (field.nature() == Nature.TEXT && !term.operands().stream().allMatch(Operand::isEmpty)) {
            throw unsupported(term.operator() == Operator.EQUAL ? "=" : "!=", field);
        }
        Set<String> wanted = new HashSet<>();
        boolean empty = false;
        for (Operand operand : term.operands()) {
            if (operand.isEmpty() || isUnresolved(operand, field)) {
                empty = true;
            } else {
                named(term, operand, field).forEach(each -> wanted.add(each.toLowerCase(Locale.ROOT)));
            }
        }
        boolean orEmpty = empty;
        return each -> {
            List<String> values = field.values().apply(each);
            return values.isEmpty()
                    ? orEmpty
                    : values.stream().anyMatch(value -> wanted.contains(value.toLowerCase(Locale.ROOT)));
        };
    }

    private static boolean isUnresolved(Operand operand, Searched field) {
        return field.name().equals("resolution") && operand.text().equalsIgnoreCase("unresolved");
    }

    private List<String> named(Term term, Operand operand, Searched field) {
        if (operand.form() == Clause.Form.FUNCTION) {
            if (!operand.text().equalsIgnoreCase("currentUser")) {
                return functions.values(term, operand, searcher);
            }
            return searcher == null ? List.of() : List.of(searcher.key());
        }
        List<String> named = field.named().apply(operand.text());
        if (named.isEmpty()) {
            throw new JqlError(
                    "The value '" + operand.text() + "' does not exist for the field '" + field.name() + "'.");
        }
        return named;
    }

    /** All words must be there, in any order; a star stands for the rest of a word. */
    private static Predicate<Document> like(Term term, Searched field) {
        if (field.nature() != Nature.TEXT) {
            throw unsupported("~", field);
        }
        String[] words = term.operands().get(0).text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}*]+");
        return each -> field.values().apply(each).stream().anyMatch(value -> {
            String[] there = value.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
            return Arrays.stream(words).filter(word -> !word.isEmpty()).allMatch(word -> Arrays.stream(there)
                    .anyMatch(has -> word.endsWith("*")
                            ? has.startsWith(word.substring(0, word.length() - 1))
                            : has.equals(word)));
        });
    }

    private Predicate<Document> ordered(Term term, Searched field) {
        if (field.nature() != Nature.TIME) {
            throw unsupported(term.operator().name(), field);
        }
        long moment = moments.of(term.operands().get(0));
        return each -> field.values().apply(each).stream()
                .anyMatch(value -> compares(Long.compare(Long.parseLong(value), moment), term.operator()));
    }

    private static boolean compares(int difference, Operator operator) {
        return switch (operator) {
            case LESS -> difference < 0;
            case LESS_OR_EQUAL -> difference <= 0;
            case GREATER -> difference > 0;
            case GREATER_OR_EQUAL -> difference >= 0;
            default -> difference == 0;
        };
    }

    private static JqlError unsupported(String operator, Searched field) {
        return new JqlError("The operator '" + operator + "' is not supported by the '" + field.name() + "' field.");
    }
}
