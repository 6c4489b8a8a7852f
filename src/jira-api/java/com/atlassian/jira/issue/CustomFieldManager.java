package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;

/** Finds and makes custom fields. */
public interface CustomFieldManager {
    CustomField createCustomField(
            String name,
            String description,
            CustomFieldType<?, ?> type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws Exception;

    CustomFieldType<?, ?> getCustomFieldType(String completeKey);

    CustomFieldSearcher getCustomFieldSearcher(String completeKey);

    List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType<?, ?> type);

    CustomField getCustomFieldObject(String id);

    CustomField getCustomFieldObject(Long id);

    List<CustomField> getCustomFieldObjects();

    Collection<CustomField> getCustomFieldObjectsByName(String name);
}
