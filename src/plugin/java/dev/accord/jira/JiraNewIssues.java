package dev.accord.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.routing.Answer;
import dev.accord.routing.IssueDesk.NewAssignee;
import dev.accord.routing.IssueFacts;
import dev.accord.routing.NewIssue;
import java.util.Map;
import java.util.Optional;

/** Issues that Jira is about to store, as its create transition hands them to a post function. */
public final class JiraNewIssues {
    private final JiraIssues issues;
    private final JiraAssignees assignees;
    private final JiraUpdates updates;
    private final DecidedFields fields;
    private final JiraAuthenticationContext context;

    public JiraNewIssues(
            JiraIssues issues,
            JiraAssignees assignees,
            JiraUpdates updates,
            DecidedFields fields,
            JiraAuthenticationContext context) {
        this.issues = issues;
        this.assignees = assignees;
        this.updates = updates;
        this.fields = fields;
        this.context = context;
    }

    NewIssue of(MutableIssue issue) {
        return new Created(issue);
    }

    private final class Created implements NewIssue {
        private final MutableIssue issue;

        Created(MutableIssue issue) {
            this.issue = issue;
        }

        @Override
        public long project() {
            return issue.getProjectId();
        }

        @Override
        public boolean stored() {
            return issue.getId() != null;
        }

        @Override
        public IssueFacts facts() {
            ApplicationUser creator = issue.getCreator();
            // Whether Jira names the creator before it stores the issue was read nowhere; it is who does so.
            return issues.facts(issue, creator == null ? context.getLoggedInUser() : creator);
        }

        @Override
        public Optional<String> defaultAssignee() {
            return assignees.defaultOf(issue);
        }

        @Override
        public void set(Optional<NewAssignee> assignee, Answer answer) {
            Map<String, Optional<Option>> changes = fields.changes(issue, answer);
            changes.forEach((field, option) -> issue.setCustomFieldValue(updates.field(field), option.orElse(null)));
            assignee.ifPresent(each -> issue.setAssignee(each.userKey() == null ? null : updates.user(each.userKey())));
        }
    }
}
