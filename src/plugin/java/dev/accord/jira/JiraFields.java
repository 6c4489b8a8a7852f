package dev.accord.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import dev.accord.setup.FieldOptions;
import dev.accord.setup.JiraConfiguration.Field;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jira's custom fields, their contexts and options. */
public final class JiraFields implements FieldOptions {
    private static final String SELECT = "com.atlassian.jira.plugin.system.customfieldtypes:select";
    private static final String SELECT_SEARCHER =
            "com.atlassian.jira.plugin.system.customfieldtypes:multiselectsearcher";

    private final CustomFieldManager fields;
    private final FieldConfigSchemeManager contexts;
    private final OptionsManager options;
    private final ProjectManager projects;

    public JiraFields(
            CustomFieldManager fields,
            FieldConfigSchemeManager contexts,
            OptionsManager options,
            ProjectManager projects) {
        this.fields = fields;
        this.contexts = contexts;
        this.options = options;
        this.projects = projects;
    }

    List<Field> all() {
        return fields.getCustomFieldObjects().stream()
                .map(each -> new Field(
                        each.getId(),
                        each.getName(),
                        each.getCustomFieldType().getKey().equals(SELECT),
                        each.isGlobal(),
                        each.getAssociatedProjectObjects().stream()
                                .map(Project::getId)
                                .collect(Collectors.toSet())))
                .toList();
    }

    /** Every issue type of the projects has it, so that a type that is mapped later has it, too. */
    String create(String name, Collection<Long> ids) throws Exception {
        return fields.createCustomField(
                        name,
                        "",
                        fields.getCustomFieldType(SELECT),
                        fields.getCustomFieldSearcher(SELECT_SEARCHER),
                        CustomFieldUtils.buildJiraIssueContexts(false, ids.toArray(Long[]::new), projects),
                        // A list that holds null alone is how Jira writes "all issue types".
                        Collections.singletonList(null))
                .getId();
    }

    FieldConfigScheme extend(String field, Collection<Long> ids) {
        CustomField found = fields.getCustomFieldObject(field);
        FieldConfigScheme scheme = found.getConfigurationSchemes().stream()
                .filter(each -> !each.isGlobal())
                .findFirst()
                .orElseThrow();
        Set<Long> all = new LinkedHashSet<>(scheme.getAssociatedProjectIds());
        all.addAll(ids);
        return contexts.updateFieldConfigScheme(
                scheme, CustomFieldUtils.buildJiraIssueContexts(false, all.toArray(Long[]::new), projects), found);
    }

    List<String> missingOptions(String field, List<String> texts) {
        return texts.stream()
                .filter(text -> lists(field).values().stream().anyMatch(each -> lacks(each, text)))
                .toList();
    }

    int addOptions(String field, List<String> texts) {
        texts.forEach(text -> lists(field).values().stream()
                .filter(each -> lacks(each, text))
                .forEach(each -> each.addOption(null, text)));
        return texts.size();
    }

    private static boolean lacks(Options list, String text) {
        return list.getOptionForValue(text, null) == null;
    }

    /** The lists of options by the ids of the configurations that have them. */
    private Map<Long, Options> lists(String field) {
        Map<Long, Options> lists = new LinkedHashMap<>();
        Stream.ofNullable(fields.getCustomFieldObject(field))
                .flatMap(each -> each.getConfigurationSchemes().stream())
                .flatMap(each -> each.getConfigs().values().stream())
                .forEach(config -> lists.put(config.getId(), options.getOptions(config)));
        return lists;
    }

    @Override
    public Map<Long, List<Option>> of(String field) {
        Map<Long, List<Option>> all = new LinkedHashMap<>();
        lists(field)
                .forEach((context, list) -> all.put(
                        context,
                        list.getRootOptions().stream()
                                .map(each -> new Option(
                                        each.getOptionId(), each.getValue(), Boolean.TRUE.equals(each.getDisabled())))
                                .toList()));
        return all;
    }

    @Override
    public long add(String field, long context, String text) {
        return list(field, context).addOption(null, text).getOptionId();
    }

    @Override
    public void rename(String field, long context, long option, String text) {
        Options list = list(field, context);
        list.setValue(list.getOptionById(option), text);
    }

    @Override
    public void enable(String field, long context, long option) {
        Options list = list(field, context);
        list.enableOption(list.getOptionById(option));
    }

    @Override
    public void disable(String field, long context, long option) {
        Options list = list(field, context);
        list.disableOption(list.getOptionById(option));
    }

    private Options list(String field, long context) {
        return lists(field).get(context);
    }
}
