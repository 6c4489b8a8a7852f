package dev.accord.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import dev.accord.Guard;
import dev.accord.setup.JiraConfiguration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Jira's issue types and their schemes; fields and screens are asked of their own adapters. */
public final class JiraSetUp implements JiraConfiguration {
    private static final String LOCK = "dev.accord.setup";

    private final Jira jira;
    private final JiraFields fields;
    private final JiraScreens screens;

    /** The parts of Jira that set-up needs here. */
    public record Jira(
            IssueTypeManager types,
            IssueTypeSchemeManager schemes,
            ProjectManager projects,
            ClusterLockService locks) {}

    public JiraSetUp(Jira jira, JiraFields fields, JiraScreens screens) {
        this.jira = jira;
        this.fields = fields;
        this.screens = screens;
    }

    /** What Jira throws is logged under an id and refused with it. */
    static <T> T ask(String doing, Callable<T> work) {
        return Guard.identified(doing, work, id -> {
            throw new Refused(id);
        });
    }

    @Override
    public List<JiraConfiguration.IssueType> types() {
        return jira.types().getIssueTypes().stream()
                .filter(each -> !each.isSubTask())
                .map(each -> new JiraConfiguration.IssueType(each.getId(), each.getName()))
                .toList();
    }

    @Override
    public List<Scheme> schemes(Collection<Long> projects) {
        Map<Long, Set<Long>> sharing = new LinkedHashMap<>();
        Map<Long, FieldConfigScheme> schemes = new LinkedHashMap<>();
        for (Project project : jira.projects().getProjects()) {
            FieldConfigScheme scheme = jira.schemes().getConfigScheme(project);
            schemes.put(scheme.getId(), scheme);
            sharing.computeIfAbsent(scheme.getId(), id -> new LinkedHashSet<>()).add(project.getId());
        }
        return schemes.values().stream()
                .filter(scheme -> sharing.get(scheme.getId()).stream().anyMatch(projects::contains))
                .map(scheme -> new Scheme(
                        scheme.getId(),
                        scheme.getName(),
                        sharing.get(scheme.getId()),
                        typesOf(sharing.get(scheme.getId()).iterator().next())))
                .toList();
    }

    private List<String> typesOf(long project) {
        return jira.schemes().getIssueTypesForProject(jira.projects().getProjectObj(project)).stream()
                .map(each -> each.getId())
                .toList();
    }

    @Override
    public String createType(String name) {
        // The overload for an avatar: without one Jira takes its own default.
        return ask(
                "creating the issue type " + name,
                () -> jira.types().createIssueType(name, "", (Long) null).getId());
    }

    @Override
    public void addToScheme(long scheme, String type) {
        ask("adding an issue type to the scheme " + scheme, () -> {
            Project project = jira.projects().getProjects().stream()
                    .filter(each -> jira.schemes().getConfigScheme(each).getId() == scheme)
                    .findFirst()
                    .orElseThrow();
            List<String> types = new ArrayList<>(typesOf(project.getId()));
            types.add(type);
            return jira.schemes().update(jira.schemes().getConfigScheme(project), types);
        });
    }

    @Override
    public List<Field> fields() {
        return fields.all();
    }

    @Override
    public String createField(String name, Collection<Long> projects) {
        return ask("creating the field " + name, () -> fields.create(name, projects));
    }

    @Override
    public void extend(String field, Collection<Long> projects) {
        ask("extending the context of " + field, () -> fields.extend(field, projects));
    }

    @Override
    public List<String> missingOptions(String field, List<String> texts) {
        return fields.missingOptions(field, texts);
    }

    @Override
    public void addOptions(String field, List<String> texts) {
        ask("adding options to " + field, () -> fields.addOptions(field, texts));
    }

    @Override
    public List<Screen> screens(Collection<Long> projects, Collection<String> types) {
        return screens.of(projects, types);
    }

    @Override
    public void addToScreen(long screen, String field) {
        ask("adding a field to the screen " + screen, () -> screens.add(screen, field));
    }

    @Override
    public <T> Optional<T> alone(Supplier<T> work) {
        ClusterLock lock = jira.locks().getLockForName(LOCK);
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }
}
