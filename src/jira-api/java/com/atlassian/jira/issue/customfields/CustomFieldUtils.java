package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.project.ProjectManager;
import java.util.Arrays;
import java.util.List;

/** Makes the contexts of a custom field. */
public class CustomFieldUtils {
    private record Node(Long getProjectId) implements JiraContextNode {}

    private CustomFieldUtils() {}

    public static List<JiraContextNode> buildJiraIssueContexts(
            boolean global, Long[] projectIds, ProjectManager projects) {
        return global
                ? List.of(new Node(null))
                : Arrays.stream(projectIds).<JiraContextNode>map(Node::new).toList();
    }
}
