package dev.accord.workbench.jira.services;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import dev.accord.workbench.jira.FieldView;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.FieldContext;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import java.util.List;

/** Answers for FieldConfigSchemeManager: the contexts of custom fields. */
public final class ContextAnswers {
    private final Site site;

    ContextAnswers(Site site) {
        this.site = site;
    }

    public FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme scheme, List<JiraContextNode> contexts, ConfigurableField field) {
        FieldRow row = row(field);
        FieldContext changed = row.context(scheme.getId()).orElseThrow().in(FieldAnswers.projects(contexts));
        return stored(
                row.with(row.contexts().stream()
                        .map(each -> each.id() == changed.id() ? changed : each)
                        .toList()),
                changed);
    }

    private FieldConfigScheme stored(FieldRow row, FieldContext context) {
        site.companies().put(Kind.FIELD, row);
        return new FieldView.Scheme(site, row, context).view();
    }

    private FieldRow row(ConfigurableField field) {
        return site.company().field(field.getId()).orElseThrow();
    }
}
