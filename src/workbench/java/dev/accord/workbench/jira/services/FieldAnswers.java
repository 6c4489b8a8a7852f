package dev.accord.workbench.jira.services;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.FieldView;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.FieldContext;
import dev.accord.workbench.jira.company.FieldKind;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Answers for CustomFieldManager. */
public final class FieldAnswers {
    private final Site site;

    FieldAnswers(Site site) {
        this.site = site;
    }

    /** A field's first context has the field's own name and the options come later, as in Jira. */
    public CustomField createCustomField(
            String name,
            String description,
            CustomFieldType<?, ?> type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes) {
        FieldKind kind = FieldKind.of(type.getKey())
                .orElseThrow(() -> new UnsupportedOperationException("The workbench has no field " + type.getKey()));
        FieldContext context = new FieldContext(
                site.companies().newId(),
                "Default Configuration Scheme for " + name,
                projects(contexts),
                types(issueTypes),
                List.of());
        FieldRow row = new FieldRow(site.companies().newId(), name, description, kind, List.of(context));
        return FieldView.of(site, site.companies().put(Kind.FIELD, row));
    }

    /** A context without a project is the global one. */
    static List<Long> projects(List<JiraContextNode> contexts) {
        return contexts.stream()
                .map(JiraContextNode::getProjectId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A list that holds null alone means every type, as Jira's own callers write it. */
    static List<String> types(List<IssueType> types) {
        return types == null
                ? List.of()
                : types.stream().filter(Objects::nonNull).map(IssueType::getId).toList();
    }

    public CustomFieldType<?, ?> getCustomFieldType(String completeKey) {
        return FieldKind.of(completeKey)
                .<CustomFieldType<?, ?>>map(
                        kind -> Answering.value(CustomFieldType.class, new FieldView.Type(kind.key())))
                .orElse(null);
    }

    public CustomFieldSearcher getCustomFieldSearcher(String completeKey) {
        return Arrays.stream(FieldKind.values())
                .filter(kind -> kind.searcher().equals(completeKey))
                .findFirst()
                .map(FieldAnswers::searcher)
                .orElse(null);
    }

    private static CustomFieldSearcher searcher(FieldKind kind) {
        return Answering.value(CustomFieldSearcher.class, new FieldView.Type(kind.searcher()));
    }

    public CustomField getCustomFieldObject(String id) {
        return FieldView.of(site, site.company().field(id).orElse(null));
    }

    public List<CustomField> getCustomFieldObjects() {
        return views(site.company().all(Kind.FIELD));
    }

    private List<CustomField> views(List<FieldRow> rows) {
        return rows.stream().map(row -> FieldView.of(site, row)).toList();
    }
}
