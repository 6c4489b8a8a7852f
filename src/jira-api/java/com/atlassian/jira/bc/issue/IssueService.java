package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;

/** Changes issues as a given user, with permissions and rules. */
public interface IssueService {
    IssueInputParameters newIssueInputParameters();

    IssueResult getIssue(ApplicationUser user, Long id);

    IssueResult getIssue(ApplicationUser user, String key);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters params);

    IssueResult create(ApplicationUser user, CreateValidationResult result);

    UpdateValidationResult validateUpdate(ApplicationUser user, Long id, IssueInputParameters params);

    IssueResult update(ApplicationUser user, UpdateValidationResult result);

    IssueResult update(
            ApplicationUser user, UpdateValidationResult result, EventDispatchOption event, boolean sendMail);

    AssignValidationResult validateAssign(ApplicationUser user, Long id, String username);

    IssueResult assign(ApplicationUser user, AssignValidationResult result);

    /** How a change ended. */
    class IssueResult extends ServiceResultImpl {
        private final MutableIssue issue;

        public IssueResult(MutableIssue issue) {
            super(new SimpleErrorCollection());
            this.issue = issue;
        }

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** Whether an issue may be created. */
    class CreateValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;

        public CreateValidationResult(
                MutableIssue issue,
                ErrorCollection errors,
                Map<String, Object> fieldValues,
                Map<String, Object> properties) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** Whether an issue may be changed. */
    class UpdateValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;

        public UpdateValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValues) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** Whether an issue may be assigned. */
    class AssignValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;
        private final String assigneeId;

        public AssignValidationResult(MutableIssue issue, ErrorCollection errors, String assigneeId) {
            super(errors);
            this.issue = issue;
            this.assigneeId = assigneeId;
        }

        public String getAssigneeId() {
            return assigneeId;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }
}
