package dev.accord.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Reads a field of any kind that a company may already have (select, text, component) as texts. */
final class FieldTexts {
    static final String COMPONENTS = "components";

    private final CustomFieldManager fields;

    FieldTexts(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** Whether it is Jira's own field of components, which is always there. */
    static boolean isComponents(String fieldId) {
        return fieldId.equals(COMPONENTS);
    }

    /** Empty where no field is named, the field is gone, or it holds nothing. */
    List<String> of(Issue issue, String fieldId) {
        if (fieldId == null) {
            return List.of();
        }
        if (isComponents(fieldId)) {
            return issue.getComponents().stream().map(ProjectComponent::getName).toList();
        }
        CustomField field = fields.getCustomFieldObject(fieldId);
        return field == null ? List.of() : texts(issue.getCustomFieldValue(field));
    }

    private static List<String> texts(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .filter(Objects::nonNull)
                    .flatMap(each -> texts(each).stream())
                    .toList();
        }
        if (value instanceof Option option) {
            return List.of(option.getValue());
        }
        return value == null || value.toString().isBlank() ? List.of() : List.of(value.toString());
    }
}
