package dev.accord.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.Guard;
import java.util.List;
import java.util.function.Function;

/** A function of Jira's search that takes no arguments and gives ids of issues that the searcher may see. */
abstract class IssuesFunction extends AbstractJqlFunction {
    private final String name;
    private final I18nResolver words;
    private final Function<String, List<Long>> find;

    /** {@code find} takes the key of the searcher, null for nobody logged in. */
    IssuesFunction(String name, I18nResolver words, Function<String, List<Long>> find) {
        this.name = name;
        this.words = words;
        this.find = find;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSetImpl messages = new MessageSetImpl();
        Guard.guarded("checking " + name, () -> {
            if (!operand.getArgs().isEmpty()) {
                messages.addErrorMessage(words.getText("accord.jql.no-arguments", name));
            }
        });
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return Guard.guarded(
                "searching by " + name,
                () -> find.apply(key(context.getApplicationUser())).stream()
                        .map(id -> new QueryLiteral(operand, id))
                        .toList(),
                List.of());
    }

    private static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
