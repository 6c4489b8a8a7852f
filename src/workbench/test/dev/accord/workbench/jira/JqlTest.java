package dev.accord.workbench.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

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
import dev.accord.workbench.jira.company.Choice;
import dev.accord.workbench.jira.company.FieldContext;
import dev.accord.workbench.jira.company.FieldKind;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.jql.JqlError;
import java.time.Duration;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class JqlTest {
    private final AJira jira = new AJira();

    @Before
    public void issues() {
        jira.create("DESK", "Printer on fire", Ticket.ASSIGNEE, "JIRAUSER10101");
        jira.create("DESK", "Mail is slow");
        jira.later(Duration.ofHours(1));
        jira.create("FIN", "Ledger does not print");
    }

    @Test
    public void fieldsAreComparedWithNamesAndIds() {
        assertEquals(List.of("DESK-2", "DESK-1"), jira.find("project = desk"));
        assertEquals(List.of("FIN-1"), jira.find("project != DESK"));
        assertEquals(List.of("DESK-1"), jira.find("assignee = anna"));
        assertEquals(List.of("DESK-1"), jira.find("key = DESK-1"));
    }

    @Test
    public void andBindsTighterThanOrAndParenthesesTighterStill() {
        assertEquals(List.of("FIN-1", "DESK-1"), jira.find("project = FIN OR project = DESK AND assignee = anna"));
        assertEquals(List.of("DESK-1"), jira.find("(project = FIN OR project = DESK) AND assignee = anna"));
        assertEquals(List.of("FIN-1"), jira.find("NOT (project = DESK)"));
    }

    @Test
    public void whatIsEmptyIsFoundByEmptyAlone() {
        assertEquals(List.of("FIN-1", "DESK-2"), jira.find("assignee is EMPTY"));
        assertEquals(List.of("FIN-1", "DESK-2"), jira.find("assignee = EMPTY"));
        assertEquals(List.of(), jira.find("assignee != anna"));
        assertEquals(List.of("DESK-1"), jira.find("assignee is not empty"));
        assertEquals(3, jira.find("resolution = Unresolved").size());
    }

    @Test
    public void listsTakeSeveralValues() {
        assertEquals(List.of("FIN-1", "DESK-2"), jira.find("key in (FIN-1, \"DESK-2\")"));
        assertEquals(List.of("DESK-1"), jira.find("key not in (FIN-1, DESK-2)"));
    }

    @Test
    public void textsAreFoundByWords() {
        assertEquals(List.of("DESK-1"), jira.find("summary ~ \"fire printer\""));
        assertEquals(List.of("FIN-1", "DESK-1"), jira.find("summary ~ print*"));
        assertThrows(JqlError.class, () -> jira.find("summary = Printer"));
    }

    @Test
    public void timesAreComparedWithMomentsBeforeNow() {
        assertEquals(List.of("FIN-1"), jira.find("updated >= -15m ORDER BY key"));
        assertEquals(List.of("DESK-2", "DESK-1"), jira.find("created < -15m"));
        assertEquals(3, jira.find("created >= 2026-03-24").size());
        assertThrows(JqlError.class, () -> jira.find("created >= yesterday"));
    }

    @Test
    public void theOrderIsTheOneThatIsAskedFor() {
        assertEquals(List.of("DESK-1", "DESK-2", "FIN-1"), jira.find("order by key"));
        assertEquals(List.of("FIN-1", "DESK-1", "DESK-2"), jira.find("ORDER BY project DESC, key ASC"));
    }

    @Test
    public void currentUserIsTheSearcher() {
        jira.become("anna");
        assertEquals(List.of("DESK-1"), jira.find("assignee = currentUser()"));
        assertEquals(List.of(), jira.find("reporter = currentUser()"));
    }

    @Test
    public void customFieldsAreFoundByNameAndByNumber() {
        FieldContext everywhere =
                new FieldContext(1, "all", List.of(), List.of(), List.of(new Choice(77, "Net\"Suite", false, 0)));
        FieldRow field = new FieldRow(500, "Affected system", "", FieldKind.SELECT, List.of(everywhere));
        jira.site.companies().put(Kind.FIELD, field);
        jira.change(jira.site.tickets().byKey("FIN-1").orElseThrow(), "customfield_500", "77");
        assertEquals(List.of("FIN-1"), jira.find("\"Affected system\" = \"net\\\"suite\""));
        assertEquals(List.of("FIN-1"), jira.find("cf[500] is not EMPTY"));
        assertThrows(JqlError.class, () -> jira.find("cf[500] = Other"));
    }

    @Test
    public void aliasesReachIntoPropertiesAsTheyWereIndexed() {
        jira.search.aliases(List.of(new Alias("supportProcess", "accord.routing", "process", "string")));
        long issue = jira.site.tickets().byKey("DESK-1").orElseThrow().id();
        jira.site.saves().property(issue, "accord.routing", "{\"process\":\"CHANGE\"}");
        assertEquals(List.of(), jira.find("supportProcess = CHANGE"));
        jira.site.index().soon(issue);
        assertEquals(List.of("DESK-1"), jira.find("supportProcess = CHANGE AND resolution = EMPTY"));
    }

    @Test
    public void unknownFieldsAndValuesAndBrokenQueriesAreRefused() {
        for (String jql :
                List.of("nonsense = 1", "project = NOWHERE", "project =", "project", "project = DESK AND", "(a")) {
            assertThrows(jql, JqlError.class, () -> jira.find(jql));
        }
    }

    @Test
    public void nobodyFindsWhatTheyMayNotSee() {
        JiraSession.become(null);
        assertEquals(List.of(), jira.find("order by key"));
    }

    @Test
    public void aFunctionOfAPluginIsValidatedAndGivesItsValuesAfterInOnly() {
        jira.search.function("keysOf", new Echo(), true);
        assertEquals(List.of("FIN-1", "DESK-1"), jira.find("key in keysOf(DESK-1, \"FIN-1\")"));
        assertEquals(List.of("DESK-2"), jira.find("key not in keysOf(DESK-1, FIN-1)"));
        assertEquals(
                "no",
                assertThrows(JqlError.class, () -> jira.find("key in keysOf(wrong)"))
                        .getMessage());
        assertThrows(JqlError.class, () -> jira.find("key in keysOf()"));
        assertThrows(JqlError.class, () -> jira.find("key = keysOf(DESK-1)"));
        assertThrows(JqlError.class, () -> jira.find("key in unknown()"));
        assertThrows(JqlError.class, () -> jira.find("key in DESK-1"));
    }

    /** Gives its arguments, unless one is wrong. */
    private static final class Echo extends AbstractJqlFunction {
        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            MessageSetImpl messages = new MessageSetImpl();
            if (operand.getArgs().contains("wrong")) {
                messages.addErrorMessage("no");
            }
            return messages;
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            return operand.getArgs().stream()
                    .map(each -> new QueryLiteral(operand, each))
                    .toList();
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.TEXT;
        }
    }
}
