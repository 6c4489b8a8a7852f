package dev.accord.workbench.jira;

import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Issues as a user may see and change them: what both REST and the Java services ask. */
public final class Issues {
    private final Site site;
    private final Rules rules;

    /** An issue, or why there is none to be had; errors by field, the whole issue's under the empty one. */
    public record Answer(Ticket ticket, Map<String, String> errors) {
        public boolean isValid() {
            return errors.isEmpty();
        }
    }

    public Issues(Site site) {
        this.site = site;
        this.rules = new Rules(site);
    }

    public ProjectRow project(Ticket ticket) {
        return site.company().project("" + ticket.project()).orElseThrow();
    }

    /** Hidden and missing look the same. */
    public Answer visible(User user, String idOrKey) {
        return site.tickets()
                .byIdOrKey(idOrKey)
                .filter(each -> site.permissions().may(user, Permissions.BROWSE, project(each), each))
                .map(each -> new Answer(each, Map.of()))
                .orElse(new Answer(null, Map.of("", "Issue Does Not Exist")));
    }

    public Answer editing(User user, String idOrKey, Map<String, List<String>> values, boolean anyField) {
        return changing(user, idOrKey, ticket -> rules.editing(asked(user, ticket, values, anyField)));
    }

    /** The assignee is a user's key; null is nobody. */
    public Answer assigning(User user, String idOrKey, String assignee) {
        Map<String, List<String>> values = Map.of(Ticket.ASSIGNEE, assignee == null ? List.of() : List.of(assignee));
        return changing(user, idOrKey, ticket -> rules.assigning(asked(user, ticket, values, true)));
    }

    private Answer changing(User user, String idOrKey, Function<Ticket, Map<String, String>> errors) {
        Answer found = visible(user, idOrKey);
        return found.ticket() == null ? found : new Answer(found.ticket(), errors.apply(found.ticket()));
    }

    private Rules.Asked asked(User user, Ticket ticket, Map<String, List<String>> values, boolean anyField) {
        return new Rules.Asked(user, project(ticket), ticket, values, anyField);
    }

    /** The issue as it would be created, without an id. */
    public Answer creating(User user, String projectIdOrKey, Map<String, List<String>> values, boolean anyField) {
        ProjectRow project = site.company().project(projectIdOrKey).orElse(null);
        if (project == null || !site.permissions().may(user, Permissions.BROWSE, project)) {
            return new Answer(null, Map.of("project", "valid project is required"));
        }
        Map<String, String> errors = rules.creating(new Rules.Asked(user, project, null, values, anyField));
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.putIfAbsent(Ticket.REPORTER, user == null ? List.of() : List.of(user.key()));
        String lead = defaultAssignee(project);
        all.putIfAbsent(Ticket.ASSIGNEE, lead == null ? List.of() : List.of(lead));
        if (errors.isEmpty()
                && all.get(Ticket.ASSIGNEE).isEmpty()
                && site.switches().isOn(Switch.UNASSIGNED_FORBIDDEN)) {
            errors = Map.of(Ticket.ASSIGNEE, "Issues must be assigned.");
        }
        long now = site.clock().millis();
        Ticket draft = new Ticket(0, null, project.id(), null, new Ticket.Times(now, now, null), Map.of());
        return new Answer(draft.with(all), errors);
    }

    public Ticket create(User user, Ticket draft) {
        return site.saves().create(user, project(draft), draft.values());
    }

    /** Whom the project gives new issues to; null is nobody. */
    public String defaultAssignee(ProjectRow project) {
        boolean toLead =
                project.assigneeType() == ProjectRow.LEAD || site.switches().isOn(Switch.DEFAULT_ASSIGNEE_IS_LEAD);
        User lead = site.user(project.lead());
        return toLead && lead != null && site.permissions().may(lead, Permissions.ASSIGNABLE, project)
                ? lead.key()
                : null;
    }
}
