package com.atlassian.jira.issue;

/** The values of an issue that is to be created or changed. */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long id);

    IssueInputParameters setIssueTypeId(String id);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setReporterId(String username);

    IssueInputParameters setAssigneeId(String username);

    IssueInputParameters addCustomFieldValue(String fieldId, String... values);

    IssueInputParameters addCustomFieldValue(Long fieldId, String... values);

    void setSkipScreenCheck(boolean skip);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresent);

    void setApplyDefaultValuesWhenParameterNotProvided(boolean apply);
}
