package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Problem;
import dev.accord.governance.Configuration;
import dev.accord.operatingmodel.Party;
import dev.accord.rest.DecisionJson.May;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Cause;
import dev.accord.routing.Decision;
import dev.accord.routing.Decisions;
import dev.accord.routing.Triage;
import dev.accord.routing.Waiting;
import dev.accord.routing.WaitingIssues;
import dev.accord.routing.WaitingIssues.Found;
import dev.accord.routing.WaitingLine;
import dev.accord.routing.ask.AskOwner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** The issues that wait for somebody, as far as the reader may see them. */
@AnonymousSiteAccess
@Path("triage")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class TriageResource {
    private final WaitingIssues waiting;
    private final Decisions decisions;
    private final IssueManager issues;
    private final Showing showing;
    private final Caller caller;

    /** How rows and queues are shown. */
    public record Showing(
            Deciding deciding, PanelView panel, PeopleJson people, ProjectsJson projects, Queues queues) {}

    /** Whom to ask. */
    public record Wish(String cause) {}

    /** The task that asks the owner; null where the caller may not see it. */
    public record AskedJson(IssueJson task, PersonJson owner, boolean already) {}

    /** What Jira's search finds for each party, and whether there are projects in which it finds nothing. */
    public record Queues(OpenIssues openIssues, Configuration configuration, AskOwner ask, CausesJson causes) {}

    @Inject
    public TriageResource(
            WaitingIssues waiting, Decisions decisions, IssueManager issues, Showing showing, Caller caller) {
        this.waiting = waiting;
        this.decisions = decisions;
        this.issues = issues;
        this.showing = showing;
        this.caller = caller;
    }

    /** One page, with how many wait for each reason, how many open issues Jira's search finds of each party, and how many projects
     * the reader sees. */
    public record ListJson(
            int startAt,
            int maxResults,
            int total,
            boolean isLast,
            List<RowJson> values,
            Map<Triage, Integer> counts,
            Map<Party, Long> queues,
            int projects,
            boolean observes) {}

    /** One issue that waits. */
    public record RowJson(
            IssueJson issue,
            ProjectJson project,
            String priority,
            PersonJson reporter,
            PersonJson assignee,
            Triage reason,
            DecisionJson decision,
            CausesJson.CauseJson cause,
            String since,
            List<String> held,
            List<NamedJson> matches,
            List<SuggestionsJson.SuggestionJson> suggestions,
            String nextTry,
            int tries,
            String failure,
            May may) {}

    /** An issue by id and key. */
    public record IssueJson(String id, String key, String summary) {}

    /** A project by id and key. */
    public record ProjectJson(String id, String key, String name) {}

    @GET
    public ListJson waiting(
            @QueryParam("project") String project,
            @QueryParam("reason") String reason,
            @QueryParam("cause") String cause,
            @QueryParam("by") String by,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        String user = caller.key();
        Page.Wanted wanted = Page.Wanted.of(startAt, maxResults);
        Triage only = Choice.of(Triage.class, "reason", reason);
        boolean all = project == null || project.isEmpty();
        Optional<ProjectsJson.ProjectJson> narrowed =
                all ? Optional.empty() : showing.projects().find(project, user);
        Found found = all || narrowed.isPresent()
                ? waiting.find(
                        user, narrowed.map(each -> Long.valueOf(each.id())).orElse(null), only)
                : new Found(List.of(), Map.of());
        boolean byCause = Choice.of(By.class, "by", by) == By.CAUSE;
        List<Waiting> listed = cause == null || cause.isEmpty()
                ? found.listed()
                : found.listed().stream()
                        .filter(each -> cause.equals(each.cause()))
                        .toList();
        List<WaitingLine> lines = byCause
                ? WaitingLine.of(listed)
                : listed.stream().map(each -> new WaitingLine(List.of(each))).toList();
        Page<WaitingLine> page = Page.of(lines, wanted, Function.identity());
        return new ListJson(
                page.startAt(),
                page.maxResults(),
                page.total(),
                page.isLast(),
                rows(page.values(), user),
                found.counts(),
                all || narrowed.isPresent() ? queues(narrowed) : Map.of(),
                showing.projects().browsed(user),
                showing.queues().configuration().settings().observes());
    }

    /** What a line of the list is. */
    enum By {
        ISSUE,
        CAUSE
    }

    /** Asks the owner to take the cause away, for everybody who sees an issue that waits for it. */
    @POST
    @Path("ask")
    @Consumes(MediaType.APPLICATION_JSON)
    public AskedJson ask(Wish wish) {
        String user = caller.key();
        if (wish == null || wish.cause() == null) {
            throw Refusal.of(400, Problem.of("MISSING_MEMBER", "cause", "cause"));
        }
        List<Issue> alike = waiting.find(user, null, null).listed().stream()
                .filter(each -> wish.cause().equals(each.cause()) && waiting.sees(user, each.issue()))
                .map(each -> (Issue) issues.getIssueObject(each.issue()))
                .filter(Objects::nonNull)
                .toList();
        Cause cause = alike.stream()
                .findFirst()
                .flatMap(each -> decisions.last(each.getId()))
                .flatMap(Cause::of)
                .orElseThrow(Refusal::notFound);
        CausesJson causes = showing.queues().causes();
        AskOwner.Asked asked = Caller.done(showing.queues().ask().ask(cause, user, causes.words(cause, alike)));
        return new AskedJson(
                causes.task(asked.issue(), user),
                showing.people().person(showing.queues().ask().owner(cause).orElse(null)),
                asked.already());
    }

    private Map<Party, Long> queues(Optional<ProjectsJson.ProjectJson> project) {
        OpenIssues open = showing.queues().openIssues();
        Map<Party, Long> queues = new EnumMap<>(Party.class);
        for (OpenIssues.OpenJson each : project.map(each -> open.of(each.key())).orElseGet(open::ofAll)) {
            if (each.count() != null) {
                queues.put(each.party(), each.count());
            }
        }
        return queues;
    }

    private List<RowJson> rows(List<WaitingLine> page, String user) {
        Map<Long, Decision> inForce = decisions
                .last(page.stream().map(each -> each.first().issue()).toList())
                .stream()
                .collect(Collectors.toMap(Decision::issue, Function.identity()));
        List<RowJson> rows = new ArrayList<>();
        Map<String, Long> tasks = showing.queues()
                .causes()
                .tasks(page.stream()
                        .map(each -> each.first().cause())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        for (WaitingLine line : page) {
            Waiting each = line.first();
            Issue issue = issues.getIssueObject(each.issue());
            Decision decision = inForce.get(each.issue());
            // Resolved, deleted, hidden or routed anew since the list was made.
            if (issue != null
                    && issue.getResolution() == null
                    && decision != null
                    && waiting.sees(user, each.issue())) {
                CausesJson.CauseJson cause = Cause.of(decision)
                        .map(it ->
                                showing.queues().causes().of(it, line.issues().size(), tasks, user))
                        .orElse(null);
                rows.add(row(each.reason(), decision, cause, issue, user));
            }
        }
        return rows;
    }

    private RowJson row(Triage reason, Decision decision, CausesJson.CauseJson cause, Issue issue, String user) {
        Project project = issue.getProjectObject();
        Priority priority = issue.getPriority();
        return new RowJson(
                new IssueJson(issue.getId().toString(), issue.getKey(), issue.getSummary()),
                new ProjectJson(project.getId().toString(), project.getKey(), project.getName()),
                priority == null ? null : priority.getName(),
                person(issue.getReporter()),
                person(issue.getAssignee()),
                reason,
                showing.deciding().json(decision),
                cause,
                Deciding.iso(decision.decidedAt()),
                decision.inputs().applicationValues(),
                showing.panel().matches(decision),
                showing.panel().suggestions(decision, issue),
                Deciding.iso(decision.attempts().next()),
                decision.attempts().counted(),
                showing.deciding().failure(decision.attempts()),
                showing.panel().may(user, issue));
    }

    private PersonJson person(ApplicationUser user) {
        return showing.people().person(user == null ? null : user.getKey());
    }
}
