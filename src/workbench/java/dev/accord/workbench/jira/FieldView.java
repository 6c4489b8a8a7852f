package dev.accord.workbench.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import dev.accord.workbench.jira.company.FieldContext;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import java.util.List;
import java.util.Map;

/** A custom field as Jira's Java API shows it. */
public final class FieldView {
    private final Site site;
    private final FieldRow row;

    private FieldView(Site site, FieldRow row) {
        this.site = site;
        this.row = row;
    }

    public static CustomField of(Site site, FieldRow row) {
        return row == null ? null : Answering.value(CustomField.class, new FieldView(site, row));
    }

    /** A field type, known by its key alone. */
    public record Type(String key) {
        public String getKey() {
            return key;
        }
    }

    /** A context's own configuration; here each context has one, with the same id. */
    public record Config(FieldRow field, FieldContext context) {
        public Long getId() {
            return context.id();
        }

        public String getFieldId() {
            return field.fieldId();
        }

        FieldConfig view() {
            return Answering.value(FieldConfig.class, this);
        }
    }

    /** A context. */
    public record Scheme(Site site, FieldRow field, FieldContext context) {
        public Long getId() {
            return context.id();
        }

        public String getName() {
            return context.name();
        }

        public boolean isGlobal() {
            return context.isGlobal();
        }

        public FieldConfig getOneAndOnlyConfig() {
            return new Config(field, context).view();
        }

        public Map<String, FieldConfig> getConfigs() {
            return Map.of("" + context.id(), getOneAndOnlyConfig());
        }

        public List<Long> getAssociatedProjectIds() {
            return context.projects();
        }

        /** As Jira's Java API shows it. */
        public FieldConfigScheme view() {
            return Answering.value(FieldConfigScheme.class, this);
        }
    }

    public String getId() {
        return row.fieldId();
    }

    public String getName() {
        return row.name();
    }

    public CustomFieldType<?, ?> getCustomFieldType() {
        return Answering.value(CustomFieldType.class, new Type(row.kind().key()));
    }

    public FieldConfig getRelevantConfig(Issue issue) {
        return config(issue.getProjectId(), issue.getIssueTypeId());
    }

    private FieldConfig config(Long project, String type) {
        return row.context(project, type)
                .map(context -> new Config(row, context).view())
                .orElse(null);
    }

    public List<FieldConfigScheme> getConfigurationSchemes() {
        return row.contexts().stream()
                .map(context -> new Scheme(site, row, context).view())
                .toList();
    }

    public List<Project> getAssociatedProjectObjects() {
        return row.contexts().stream()
                .flatMap(context -> context.projects().stream())
                .distinct()
                .flatMap(id -> site.company().get(Kind.PROJECT, id).stream())
                .map(project -> ProjectView.of(site, project))
                .toList();
    }

    public boolean isGlobal() {
        return row.contexts().stream().anyMatch(FieldContext::isGlobal);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldView that && that.row.id() == row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return row.name();
    }
}
