package dev.accord.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.routing.Assignees;
import dev.accord.routing.IssueFacts;
import dev.accord.routing.ask.TaskDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates issues through Jira's issue service, with the permissions and rules of whoever asks. */
public final class JiraTasks implements TaskDesk {
    private static final Logger LOG = LoggerFactory.getLogger(JiraTasks.class);

    private final IssueService service;
    private final IssueManager issues;
    private final UserManager users;
    private final Assignees assignees;
    private final ActingAs actingAs;

    public JiraTasks(
            IssueService service,
            IssueManager issues,
            UserManager users,
            Assignees assignees,
            JiraAuthenticationContext context) {
        this.service = service;
        this.issues = issues;
        this.users = users;
        this.assignees = assignees;
        this.actingAs = new ActingAs(context);
    }

    @Override
    public Result create(String actor, Task task) {
        ApplicationUser user = users.getUserByKey(actor);
        return actingAs.user(user, () -> {
            try {
                CreateValidationResult valid = service.validateCreate(user, parameters(user, task));
                if (!valid.isValid()) {
                    return new Result.Refused(JiraUpdates.message(valid.getErrorCollection()));
                }
                IssueResult result = service.create(user, valid);
                return result.isValid()
                        ? new Result.Created(result.getIssue().getId())
                        : new Result.Refused(JiraUpdates.message(result.getErrorCollection()));
            } catch (RuntimeException e) {
                LOG.warn("Jira could not create a task in project {}", task.project(), e);
                return new Result.Refused(String.valueOf(e.getMessage()));
            }
        });
    }

    private IssueInputParameters parameters(ApplicationUser user, Task task) {
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters.setSkipScreenCheck(true);
        parameters.setProjectId(task.project());
        parameters.setIssueTypeId(task.issueType());
        parameters.setSummary(task.summary());
        parameters.setDescription(task.description());
        parameters.setReporterId(user.getName());
        if (assignees.assignable(IssueFacts.anyIn(task.project()), task.assignee())) {
            parameters.setAssigneeId(users.getUserByKey(task.assignee()).getName());
        }
        return parameters;
    }

    @Override
    public boolean isOpen(long id) {
        Issue issue = issues.getIssueObject(id);
        return issue != null && issue.getResolution() == null;
    }
}
