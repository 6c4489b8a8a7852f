package dev.accord.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.Guard;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Seat;
import dev.accord.routing.Agreements;
import dev.accord.routing.SearchedIssues;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code accordApplication in applicationsOfSeat("IT System Manager", "anna")}: keys of the applications in whose seat the
 * user is, as holder or deputy; without a user, the searcher.
 */
public final class ApplicationsOfSeatFunction extends AbstractJqlFunction {
    private final I18nResolver words;
    private final UserManager users;
    private final Agreements agreements;

    public ApplicationsOfSeatFunction(I18nResolver words, UserManager users, Agreements agreements) {
        this.words = words;
        this.users = users;
        this.agreements = agreements;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSetImpl messages = new MessageSetImpl();
        Guard.guarded("checking applicationsOfSeat", () -> {
            String wrong = wrong(searcher, operand.getArgs());
            if (wrong != null) {
                messages.addErrorMessage(wrong);
            }
        });
        return messages;
    }

    private String wrong(ApplicationUser searcher, List<String> arguments) {
        if (searcher == null) {
            return words.getText("problem.NOT_LOGGED_IN");
        }
        if (arguments.isEmpty() || arguments.size() > 2) {
            return words.getText("accord.jql.seat-and-user", seats());
        }
        if (Seat.named(arguments.get(0)).isEmpty()) {
            return words.getText("accord.jql.no-seat", arguments.get(0), seats());
        }
        return arguments.size() == 2 && users.getUserByName(arguments.get(1)) == null
                ? words.getText("accord.jql.no-user", arguments.get(1))
                : null;
    }

    private String seats() {
        return Arrays.stream(Seat.values())
                .map(each -> words.getText("accord.seat." + each))
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return Guard.guarded(
                "searching by applicationsOfSeat",
                () -> {
                    ApplicationUser searcher = context.getApplicationUser();
                    return wrong(searcher, operand.getArgs()) == null ? values(searcher, operand) : List.of();
                },
                List.of());
    }

    private List<QueryLiteral> values(ApplicationUser searcher, FunctionOperand operand) {
        List<String> arguments = operand.getArgs();
        Seat seat = Seat.named(arguments.get(0)).orElseThrow();
        ApplicationUser user = arguments.size() == 2 ? users.getUserByName(arguments.get(1)) : searcher;
        return agreements.known().applications().all().stream()
                .filter(each -> each.seats(seat, user.getKey()))
                .limit(SearchedIssues.MOST)
                .map(Application::key)
                .map(key -> new QueryLiteral(operand, key))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return Guard.guarded("naming what applicationsOfSeat gives", () -> JiraDataTypes.TEXT, JiraDataTypes.ISSUE);
    }
}
