package dev.accord.workbench.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.workbench.jira.company.ProjectRow;
import java.util.Collection;
import java.util.List;

/** A project as Jira's Java API shows it. */
public final class ProjectView {
    private final Site site;
    private final ProjectRow row;

    private ProjectView(Site site, ProjectRow row) {
        this.site = site;
        this.row = row;
    }

    public static Project of(Site site, ProjectRow row) {
        return row == null ? null : Answering.value(Project.class, new ProjectView(site, row));
    }

    public Long getId() {
        return row.id();
    }

    public String getKey() {
        return row.key();
    }

    public String getName() {
        return row.name();
    }

    public ApplicationUser getProjectLead() {
        return site.user(row.lead());
    }

    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(site.company().types(row));
    }

    public Collection<ProjectComponent> getComponents() {
        return List.copyOf(row.components());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectView that && that.row.id() == row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return row.key();
    }
}
