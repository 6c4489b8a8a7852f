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
import dev.accord.relationship.MyRelationships;
import dev.accord.relationship.Relationship;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A function of Jira's search that gives ids of projects by their relationship, of those that the searcher may browse. */
abstract class ProjectsFunction extends AbstractJqlFunction {
    private final String name;
    private final I18nResolver words;
    private final MyRelationships relationships;

    ProjectsFunction(String name, I18nResolver words, MyRelationships relationships) {
        this.name = name;
        this.words = words;
        this.relationships = relationships;
    }

    /** Which relationships are meant; empty where the arguments mean nothing. */
    abstract Optional<Predicate<Relationship>> wanted(List<String> arguments);

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSetImpl messages = new MessageSetImpl();
        Guard.guarded("checking " + name, () -> {
            if (searcher == null) {
                messages.addErrorMessage(words.getText("problem.NOT_LOGGED_IN"));
            } else if (wanted(operand.getArgs()).isEmpty()) {
                messages.addErrorMessage(words.getText("accord.jql." + name));
            }
        });
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return Guard.guarded("searching by " + name, () -> values(context.getApplicationUser(), operand), List.of());
    }

    private List<QueryLiteral> values(ApplicationUser searcher, FunctionOperand operand) {
        Predicate<Relationship> wanted = wanted(operand.getArgs()).orElse(any -> false);
        return searcher == null
                ? List.of()
                : relationships.of(searcher.getKey(), false).stream()
                        .filter(row -> wanted.test(row.relationship()))
                        .map(row -> new QueryLiteral(operand, row.project()))
                        .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return Guard.guarded("naming what " + name + " gives", () -> JiraDataTypes.PROJECT, JiraDataTypes.ISSUE);
    }
}
