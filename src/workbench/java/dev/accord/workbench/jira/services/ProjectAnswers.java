package dev.accord.workbench.jira.services;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.ProjectView;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import java.util.Collection;
import java.util.List;

/** Answers for ProjectManager. */
public final class ProjectAnswers {
    private final Site site;
    private final Issues issues;

    ProjectAnswers(Site site, Issues issues) {
        this.site = site;
        this.issues = issues;
    }

    public Project getProjectObj(Long id) {
        return ProjectView.of(site, site.company().get(Kind.PROJECT, id).orElse(null));
    }

    public Project getProjectObjByKey(String key) {
        return ProjectView.of(
                site,
                site.company().all(Kind.PROJECT).stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElse(null));
    }

    public Project getProjectByCurrentKey(String key) {
        return getProjectObjByKey(key);
    }

    public List<Project> getProjects() {
        return site.company().all(Kind.PROJECT).stream()
                .map(each -> ProjectView.of(site, each))
                .toList();
    }

    public List<Project> getProjectObjects() {
        return getProjects();
    }

    public ApplicationUser getDefaultAssignee(Project project, Collection<ProjectComponent> components) {
        ProjectRow row = site.company().get(Kind.PROJECT, project.getId()).orElseThrow();
        return site.user(issues.defaultAssignee(row));
    }
}
