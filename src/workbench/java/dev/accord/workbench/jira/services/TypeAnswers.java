package dev.accord.workbench.jira.services;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.TypeRow;
import dev.accord.workbench.jira.company.TypeScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Answers for IssueTypeManager, IssueTypeSchemeManager and ConstantsManager. */
public final class TypeAnswers {
    private final Site site;

    TypeAnswers(Site site) {
        this.site = site;
    }

    /** An issue type scheme, which Jira shows as a configuration of the field "issue type". */
    public record SchemeView(Site site, TypeScheme scheme) {
        public Long getId() {
            return scheme.id();
        }

        public String getName() {
            return scheme.name();
        }

        public List<Long> getAssociatedProjectIds() {
            return site.company().all(Kind.PROJECT).stream()
                    .filter(each -> each.schemes().types() == scheme.id())
                    .map(ProjectRow::id)
                    .toList();
        }
    }

    private FieldConfigScheme view(long scheme) {
        TypeScheme row = site.company().get(Kind.TYPES, scheme).orElseThrow();
        return Answering.value(FieldConfigScheme.class, new SchemeView(site, row));
    }

    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(site.company().all(Kind.TYPE));
    }

    public IssueType getIssueType(String id) {
        return site.company().get(Kind.TYPE, id).orElse(null);
    }

    public IssueType createIssueType(String name, String description, Long avatarId) {
        boolean taken = site.company().all(Kind.TYPE).stream()
                .anyMatch(each -> each.name().equalsIgnoreCase(name));
        if (taken) {
            throw new IllegalStateException("An issue type '" + name + "' exists already.");
        }
        TypeRow type = site.companies()
                .put(Kind.TYPE, new TypeRow("" + site.companies().newId(), name, description, false));
        // Jira adds each new type to its default scheme by itself, says its documentation of issue type schemes.
        TypeScheme scheme = site.company().get(Kind.TYPES, TypeScheme.DEFAULT).orElseThrow();
        List<String> types = new ArrayList<>(scheme.types());
        types.add(type.id());
        site.companies().put(Kind.TYPES, new TypeScheme(scheme.id(), scheme.name(), types));
        return type;
    }

    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return List.copyOf(site.company().types(row(project)));
    }

    private ProjectRow row(Project project) {
        return site.company().get(Kind.PROJECT, project.getId()).orElseThrow();
    }

    public FieldConfigScheme getConfigScheme(Project project) {
        return view(row(project).schemes().types());
    }

    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> issueTypeIds) {
        site.companies().put(Kind.TYPES, new TypeScheme(scheme.getId(), scheme.getName(), List.copyOf(issueTypeIds)));
        return view(scheme.getId());
    }
}
