package dev.accord.workbench.jira.services;

import com.atlassian.jira.issue.IssueInputParameters;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.Ticket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers for IssueInputParameters: the values that somebody wants, people by user name, as in Jira. */
public final class InputParameters {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private IssueInputParameters self;
    private boolean anyField;
    private Long project;

    private InputParameters() {}

    static IssueInputParameters make() {
        InputParameters made = new InputParameters();
        made.self = Answering.value(IssueInputParameters.class, made);
        return made.self;
    }

    Map<String, List<String>> values() {
        return values;
    }

    boolean anyField() {
        return anyField;
    }

    private IssueInputParameters set(String field, String... wanted) {
        values.put(field, wanted == null || (wanted.length == 1 && wanted[0] == null) ? List.of() : List.of(wanted));
        return self;
    }

    String project() {
        return String.valueOf(project);
    }

    public IssueInputParameters setProjectId(Long id) {
        project = id;
        return self;
    }

    public IssueInputParameters setIssueTypeId(String id) {
        return set(Ticket.TYPE, id);
    }

    public IssueInputParameters setSummary(String summary) {
        return set(Ticket.SUMMARY, summary);
    }

    public IssueInputParameters setDescription(String description) {
        return set(Ticket.DESCRIPTION, description);
    }

    public IssueInputParameters setReporterId(String username) {
        return set(Ticket.REPORTER, username);
    }

    public IssueInputParameters setAssigneeId(String username) {
        return set(Ticket.ASSIGNEE, username);
    }

    public IssueInputParameters addCustomFieldValue(String fieldId, String... wanted) {
        return set(fieldId, wanted);
    }

    public void setSkipScreenCheck(boolean skip) {
        anyField = skip;
    }

    /** Values that are not given are always left as they are here. */
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        if (!retain) {
            throw new UnsupportedOperationException("The workbench keeps values that are not given");
        }
    }
}
