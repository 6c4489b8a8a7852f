package dev.accord.workbench.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.User;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An issue as Jira's Java API shows it, with the values that were set and are not saved yet. */
public final class IssueView {
    private final Site site;
    private final Ticket ticket;
    private final Map<String, List<String>> changes = new LinkedHashMap<>();

    public IssueView(Site site, Ticket ticket) {
        this.site = site;
        this.ticket = ticket;
    }

    public void setAssignee(ApplicationUser assignee) {
        changes.put(Ticket.ASSIGNEE, assignee == null ? List.of() : List.of(assignee.getKey()));
    }

    /** A select list takes an option, no id and no text. */
    public void setCustomFieldValue(CustomField field, Object value) {
        changes.put(field.getId(), value == null ? List.of() : List.of(String.valueOf(((Option) value).getOptionId())));
    }

    /** What was set and is not saved. */
    public Map<String, List<String>> changes() {
        return changes;
    }

    public Ticket ticket() {
        return ticket.with(changes);
    }

    public Long getId() {
        return ticket.id() == 0 ? null : Long.valueOf(ticket.id());
    }

    public String getKey() {
        return ticket.key();
    }

    public Long getProjectId() {
        return ticket.project();
    }

    public Project getProjectObject() {
        return ProjectView.of(site, project());
    }

    private ProjectRow project() {
        return site.company().get(Kind.PROJECT, ticket.project()).orElse(null);
    }

    public String getIssueTypeId() {
        return one(Ticket.TYPE);
    }

    public IssueType getIssueType() {
        return site.company().get(Kind.TYPE, one(Ticket.TYPE)).orElse(null);
    }

    public boolean isSubTask() {
        return getIssueType() != null && getIssueType().isSubTask();
    }

    public String getSummary() {
        return one(Ticket.SUMMARY);
    }

    public String getDescription() {
        return one(Ticket.DESCRIPTION);
    }

    public ApplicationUser getAssignee() {
        return user(one(Ticket.ASSIGNEE));
    }

    public ApplicationUser getReporter() {
        return user(one(Ticket.REPORTER));
    }

    public ApplicationUser getCreator() {
        return user(ticket.creator());
    }

    public Status getStatus() {
        return Constant.of(Constant.STATUSES, one(Ticket.STATUS));
    }

    public Priority getPriority() {
        return Constant.of(Constant.PRIORITIES, one(Ticket.PRIORITY));
    }

    public Resolution getResolution() {
        return Constant.of(Constant.RESOLUTIONS, one(Ticket.RESOLUTION));
    }

    public Timestamp getResolutionDate() {
        Long resolved = ticket.times().resolved();
        return resolved == null ? null : new Timestamp(resolved);
    }

    public Collection<ProjectComponent> getComponents() {
        List<String> wanted = ticket().all(Ticket.COMPONENTS);
        return project().components().stream()
                .filter(each -> wanted.contains("" + each.id()))
                .map(ProjectComponent.class::cast)
                .toList();
    }

    public Object getCustomFieldValue(CustomField field) {
        return site.company()
                .field(field.getId())
                .map(row -> value(row, one(field.getId())))
                .orElse(null);
    }

    private Object value(FieldRow field, String kept) {
        if (kept == null) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> kept;
            case USER -> user(kept);
            case SELECT -> field.choice(Long.parseLong(kept)).orElse(null);
        };
    }

    private String one(String field) {
        return ticket().one(field);
    }

    private User user(String key) {
        return site.user(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueView that && that.ticket.id() == ticket.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(ticket.id());
    }

    @Override
    public String toString() {
        return ticket.key();
    }
}
