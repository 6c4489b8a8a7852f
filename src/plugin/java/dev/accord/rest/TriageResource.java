package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.governance.Permissions;
import dev.accord.operatingmodel.Party;
import dev.accord.rest.DecisionJson.May;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Decision;
import dev.accord.routing.Decisions;
import dev.accord.routing.Shown;
import dev.accord.routing.Triage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Decisions decisions;
    private final IssueManager issues;
    private final Permissions permissions;
    private final Showing showing;
    private final Caller caller;

    /** How a row is shown. */
    public record Showing(Shown shown, Deciding deciding, PanelView panel, PeopleJson people) {}

    @Inject
    public TriageResource(
            Decisions decisions, IssueManager issues, Permissions permissions, Showing showing, Caller caller) {
        this.decisions = decisions;
        this.issues = issues;
        this.permissions = permissions;
        this.showing = showing;
        this.caller = caller;
    }

    /** One page, with how many wait for each reason and how many open issues each party has. */
    public record ListJson(
            int startAt,
            int maxResults,
            int total,
            boolean isLast,
            List<RowJson> values,
            Map<Triage, Integer> counts,
            Map<Party, Integer> queues,
            int projects) {}

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
            String nextTry,
            int tries,
            String failure,
            May may) {}

    /** An issue by id and key. */
    public record IssueJson(String id, String key, String summary) {}

    /** A project by id and key. */
    public record ProjectJson(String id, String key, String name) {}

    private record Waiting(Decision decision, Issue issue, Triage reason) {}

    @GET
    public ListJson waiting(
            @QueryParam("project") String project,
            @QueryParam("reason") String reason,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        String user = caller.key();
        Page.Wanted wanted = Page.Wanted.of(startAt, maxResults);
        Triage only = Choice.of(Triage.class, "reason", reason);
        List<Waiting> visible = new ArrayList<>();
        Map<Triage, Integer> counts = new EnumMap<>(Triage.class);
        Map<Party, Integer> queues = new EnumMap<>(Party.class);
        Set<Long> projects = new HashSet<>();
        for (Decision decision : decisions.inForce()) {
            if (!showing.shown().on(decision.inputs().project())) {
                continue;
            }
            Issue issue = issues.getIssueObject(decision.issue());
            if (issue == null
                    || issue.getResolution() != null
                    || !permissions.seesIssue(user, issue.getId())
                    || (project != null && !isProject(issue.getProjectObject(), project))) {
                continue;
            }
            projects.add(issue.getProjectId());
            queues.merge(decision.answer().party(), 1, Integer::sum);
            Triage.of(decision).ifPresent(why -> {
                counts.merge(why, 1, Integer::sum);
                if (only == null ? why != Triage.PERSON_CHOSE : why == only) {
                    visible.add(new Waiting(decision, issue, why));
                }
            });
        }
        Page<RowJson> page = Page.of(visible, wanted, each -> row(each, user));
        return new ListJson(
                page.startAt(),
                page.maxResults(),
                page.total(),
                page.isLast(),
                page.values(),
                counts,
                queues,
                projects.size());
    }

    private static boolean isProject(Project project, String keyOrId) {
        return project.getKey().equals(keyOrId) || project.getId().toString().equals(keyOrId);
    }

    private RowJson row(Waiting waiting, String user) {
        Issue issue = waiting.issue();
        Decision decision = waiting.decision();
        Project project = issue.getProjectObject();
        Priority priority = issue.getPriority();
        return new RowJson(
                new IssueJson(issue.getId().toString(), issue.getKey(), issue.getSummary()),
                new ProjectJson(project.getId().toString(), project.getKey(), project.getName()),
                priority == null ? null : priority.getName(),
                person(issue.getReporter()),
                person(issue.getAssignee()),
                waiting.reason(),
                showing.deciding().json(decision),
                Deciding.iso(decision.decidedAt()),
                showing.panel().matches(decision),
                Deciding.iso(decision.attempts().next()),
                decision.attempts().counted(),
                decision.attempts().message(),
                showing.panel().may(user, issue));
    }

    private PersonJson person(ApplicationUser user) {
        return showing.people().person(user == null ? null : user.getKey());
    }
}
