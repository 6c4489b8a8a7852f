package dev.accord.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import dev.accord.setup.JiraConfiguration.Screen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The screens on which people create, edit and view issues. */
public final class JiraScreens {
    private static final List<String> OPERATIONS =
            List.of("CREATE_ISSUE_OPERATION", "EDIT_ISSUE_OPERATION", "VIEW_ISSUE_OPERATION");

    private final FieldScreenManager screens;
    private final IssueTypeScreenSchemeManager schemes;
    private final IssueTypeManager types;
    private final ProjectManager projects;

    public JiraScreens(
            FieldScreenManager screens,
            IssueTypeScreenSchemeManager schemes,
            IssueTypeManager types,
            ProjectManager projects) {
        this.screens = screens;
        this.schemes = schemes;
        this.types = types;
        this.projects = projects;
    }

    /** Where none of the types exists yet, the screens of a type that the project has: a new type begins with the same. */
    List<Screen> of(Collection<Long> chosen, Collection<String> typeIds) {
        List<IssueOperation> operations = operations();
        List<IssueType> wanted = typeIds.stream()
                .map(types::getIssueType)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, FieldScreen> found = new LinkedHashMap<>();
        Map<Long, Set<Long>> sharing = new LinkedHashMap<>();
        for (Project project : projects.getProjects()) {
            for (FieldScreen screen : screens(project, wanted, operations)) {
                found.put(screen.getId(), screen);
                sharing.computeIfAbsent(screen.getId(), id -> new LinkedHashSet<>())
                        .add(project.getId());
            }
        }
        return found.values().stream()
                .filter(screen -> sharing.get(screen.getId()).stream().anyMatch(chosen::contains))
                .map(screen -> new Screen(
                        screen.getId(), screen.getName(), sharing.get(screen.getId()), screen::containsField))
                .toList();
    }

    private Collection<FieldScreen> screens(Project project, List<IssueType> wanted, List<IssueOperation> operations) {
        List<IssueType> asked = wanted.isEmpty()
                ? project.getIssueTypes().stream()
                        .filter(each -> !each.isSubTask())
                        .limit(1)
                        .toList()
                : wanted;
        Map<Long, FieldScreen> screensOfProject = new LinkedHashMap<>();
        for (IssueType type : asked) {
            FieldScreenScheme scheme = schemes.getIssueTypeScreenScheme(project).getEffectiveFieldScreenScheme(type);
            operations.stream()
                    .map(scheme::getFieldScreen)
                    .filter(Objects::nonNull)
                    .forEach(screen -> screensOfProject.put(screen.getId(), screen));
        }
        return screensOfProject.values();
    }

    FieldScreenTab add(long screen, String field) {
        FieldScreenTab tab = screens.getFieldScreen(screen).getTabs().get(0);
        tab.addFieldScreenLayoutItem(field);
        tab.store();
        return tab;
    }

    /** Read by name: the type of these constants was not read on Jira 10 or 11. */
    private static List<IssueOperation> operations() {
        try {
            Class<?> constants = Class.forName("com.atlassian.jira.issue.operation.IssueOperations");
            List<IssueOperation> operations = new ArrayList<>();
            for (String name : OPERATIONS) {
                operations.add((IssueOperation) constants.getField(name).get(null));
            }
            return operations;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Jira does not say what people do to issues", e);
        }
    }
}
