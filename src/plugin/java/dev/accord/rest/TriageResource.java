package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.governance.Configuration;
import dev.accord.operatingmodel.Party;
import dev.accord.rest.DecisionJson.May;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Decision;
import dev.accord.routing.Decisions;
import dev.accord.routing.Triage;
import dev.accord.routing.Waiting;
import dev.accord.routing.WaitingIssues;
import dev.accord.routing.WaitingIssues.Found;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.GET;
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

    /** What Jira's search finds for each party, and whether there are projects in which it finds nothing. */
    public record Queues(OpenIssues openIssues, Configuration configuration) {}

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
            String since,
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
        Page<Waiting> page = Page.of(found.listed(), wanted, Function.identity());
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

    private List<RowJson> rows(List<Waiting> page, String user) {
        Map<Long, Decision> inForce = decisions
                .last(page.stream().map(Waiting::issue).toList())
                .stream()
                .collect(Collectors.toMap(Decision::issue, Function.identity()));
        List<RowJson> rows = new ArrayList<>();
        for (Waiting each : page) {
            Issue issue = issues.getIssueObject(each.issue());
            Decision decision = inForce.get(each.issue());
            // Resolved, deleted, hidden or routed anew since the list was made.
            if (issue != null
                    && issue.getResolution() == null
                    && decision != null
                    && waiting.sees(user, each.issue())) {
                rows.add(row(each.reason(), decision, issue, user));
            }
        }
        return rows;
    }

    private RowJson row(Triage reason, Decision decision, Issue issue, String user) {
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
                Deciding.iso(decision.decidedAt()),
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
