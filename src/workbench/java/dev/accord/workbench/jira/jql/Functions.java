package dev.accord.workbench.jira.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.company.User;
import java.util.List;
import java.util.Map;

/** The functions that a plugin brings, by their names in small letters. */
final class Functions {
    private final Map<String, Given> given;

    /** A function; one that gives a list stands after IN only. */
    record Given(AbstractJqlFunction function, boolean list) {}

    /** For whom a query is made. */
    public record Asking(ApplicationUser getApplicationUser) {}

    Functions(Map<String, Given> given) {
        this.given = Map.copyOf(given);
    }

    /** Validated before it is asked, as Jira does, and asked as the searcher. */
    List<String> values(Clause.Term term, Clause.Operand operand, User searcher) {
        Given named = given.get(operand.text().toLowerCase(java.util.Locale.ROOT));
        if (named == null) {
            throw new JqlError("Unable to find JQL function '" + operand.text() + "()'.");
        }
        if (named.list() && !term.in()) {
            throw new JqlError("The function '" + operand.text() + "' gives a list: use it with IN or NOT IN.");
        }
        FunctionOperand asked = new FunctionOperand(operand.text(), operand.arguments());
        TerminalClause clause = Answering.value(TerminalClause.class, term);
        if (operand.arguments().size() < named.function().getMinimumNumberOfExpectedArguments()) {
            throw new JqlError("The function '" + operand.text() + "' needs more arguments.");
        }
        MessageSet wrong = named.function().validate(searcher, asked, clause);
        if (wrong.hasAnyErrors()) {
            throw new JqlError(String.join(" ", wrong.getErrorMessages()));
        }
        QueryCreationContext context = Answering.value(QueryCreationContext.class, new Asking(searcher));
        return named.function().getValues(context, asked, clause).stream()
                .map(Functions::text)
                .toList();
    }

    private static String text(QueryLiteral literal) {
        return literal.getLongValue() == null
                ? literal.getStringValue()
                : literal.getLongValue().toString();
    }
}
