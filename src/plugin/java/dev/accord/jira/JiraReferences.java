package dev.accord.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import dev.accord.health.References;

/** Asks Jira whether what the settings and bindings point at is still there. */
public final class JiraReferences implements References {
    private final CustomFieldManager fields;
    private final IssueTypeManager types;
    private final ProjectRoleManager roles;
    private final ProjectManager projects;

    public JiraReferences(
            CustomFieldManager fields, IssueTypeManager types, ProjectRoleManager roles, ProjectManager projects) {
        this.fields = fields;
        this.types = types;
        this.roles = roles;
        this.projects = projects;
    }

    @Override
    public boolean fieldExists(String id) {
        return FieldTexts.isComponents(id)
                || (id.matches("customfield_\\d{1,18}") && fields.getCustomFieldObject(id) != null);
    }

    @Override
    public boolean issueTypeExists(String id) {
        return types.getIssueType(id) != null;
    }

    @Override
    public boolean roleExists(String id) {
        return id.matches("\\d{1,18}") && roles.getProjectRole(Long.valueOf(id)) != null;
    }

    @Override
    public boolean projectExists(long id) {
        return projects.getProjectObj(id) != null;
    }
}
