package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import dev.accord.governance.Permissions;
import java.util.List;

/** Finds the issue of an address, for somebody who may see it; hidden and missing are answered alike. */
public final class IssueLookup {
    private final IssueManager issues;
    private final Permissions permissions;
    private final Caller caller;

    public IssueLookup(IssueManager issues, Permissions permissions, Caller caller) {
        this.issues = issues;
        this.permissions = permissions;
        this.caller = caller;
    }

    Issue visible(String keyOrId) {
        String user = caller.key();
        Issue issue = keyOrId.matches("\\d{1,18}")
                ? issues.getIssueObject(Long.valueOf(keyOrId))
                : issues.getIssueByCurrentKey(keyOrId);
        if (issue == null || !permissions.seesIssue(user, issue.getId())) {
            throw Refusal.notFound();
        }
        return issue;
    }

    /** All of them, or the answer for one that is missing or hidden. */
    List<Long> ids(List<String> keys) {
        return keys.stream().map(each -> visible(each).getId()).toList();
    }

    Issue editable(String keyOrId) {
        Issue issue = visible(keyOrId);
        if (!permissions.editsIssue(caller.key(), issue.getId())) {
            throw Refusal.forbidden();
        }
        return issue;
    }

    Issue assignable(String keyOrId) {
        Issue issue = visible(keyOrId);
        if (!permissions.assignsIssue(caller.key(), issue.getId())) {
            throw Refusal.forbidden();
        }
        return issue;
    }
}
