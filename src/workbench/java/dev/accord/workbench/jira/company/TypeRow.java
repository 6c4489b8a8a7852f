package dev.accord.workbench.jira.company;

import com.atlassian.jira.issue.issuetype.IssueType;

/** An issue type. */
public record TypeRow(String id, String name, String description, boolean subTask) implements IssueType {
    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isSubTask() {
        return subTask;
    }
}
