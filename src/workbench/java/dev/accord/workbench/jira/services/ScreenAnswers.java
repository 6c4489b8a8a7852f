package dev.accord.workbench.jira.services;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.project.Project;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Kind;

/** Answers for FieldScreenManager and IssueTypeScreenSchemeManager. */
public final class ScreenAnswers {
    private final Site site;

    ScreenAnswers(Site site) {
        this.site = site;
    }

    /** Each project has one screen for all issue types and operations, so its schemes lead to the same one. */
    public record OneScreen(FieldScreen screen) {
        public FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type) {
            return Answering.value(FieldScreenScheme.class, this);
        }

        public FieldScreen getFieldScreen(IssueOperation operation) {
            return screen;
        }
    }

    public FieldScreen getFieldScreen(Long id) {
        return site.company()
                .get(Kind.SCREEN, id)
                .map(each -> ScreenView.of(site, each.id()))
                .orElse(null);
    }

    private OneScreen of(Long project) {
        long screen = site.company()
                .get(Kind.PROJECT, project)
                .orElseThrow()
                .schemes()
                .screen();
        return new OneScreen(ScreenView.of(site, screen));
    }

    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return Answering.value(IssueTypeScreenScheme.class, of(project.getId()));
    }
}
