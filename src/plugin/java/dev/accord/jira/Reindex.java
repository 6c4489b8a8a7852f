package dev.accord.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.util.ImportUtils;
import java.lang.reflect.InvocationTargetException;

/** Re-indexes one issue. By name: the return type of the method differs between versions of Jira. */
final class Reindex {
    private final IssueIndexingService index;

    Reindex(IssueIndexingService index) {
        this.index = index;
    }

    void issue(Issue issue) {
        boolean before = ImportUtils.isIndexIssues();
        ImportUtils.setIndexIssues(true);
        try {
            IssueIndexingService.class
                    .getMethod("reIndex", Issue.class, IssueIndexingParams.class)
                    .invoke(index, issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Jira cannot index " + issue.getKey(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Jira has no IssueIndexingService.reIndex", e);
        } finally {
            ImportUtils.setIndexIssues(before);
        }
    }
}
