package dev.accord.workbench.jira;

import dev.accord.workbench.jira.company.Company;
import dev.accord.workbench.jira.company.CompanyStore;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.User;
import java.util.List;

/** Who may do what. Whoever administers Jira has no more rights in a project than its scheme gives, as in Jira. */
public final class Permissions {
    public static final String BROWSE = "BROWSE_PROJECTS";
    public static final String CREATE = "CREATE_ISSUES";
    public static final String EDIT = "EDIT_ISSUES";
    public static final String DELETE = "DELETE_ISSUES";
    public static final String ASSIGN = "ASSIGN_ISSUES";
    public static final String ASSIGNABLE = "ASSIGNABLE_USER";
    public static final String ADMINISTRATORS = "jira-administrators";

    private final CompanyStore companies;
    private final Switches switches;

    public Permissions(CompanyStore companies, Switches switches) {
        this.companies = companies;
        this.switches = switches;
    }

    public boolean administers(User user) {
        return user != null && user.active() && companies.now().isMember(user, ADMINISTRATORS);
    }

    public boolean may(User user, String permission, ProjectRow project) {
        return may(user, permission, project, null);
    }

    /** A scheme may name the reporter, so the same question has another answer for an issue. */
    public boolean may(User user, String permission, ProjectRow project, Ticket issue) {
        if (project == null
                || (user != null && !user.active())
                || (permission.equals(ASSIGNABLE) && switches.isOn(Switch.NOBODY_ASSIGNABLE))) {
            return false;
        }
        Company company = companies.now();
        List<String> holders = company.get(Kind.PERMISSIONS, project.schemes().permissions())
                .map(scheme -> scheme.holders(permission))
                .orElse(List.of());
        return holders.stream().anyMatch(holder -> holds(company, user, holder, project, issue));
    }

    private static boolean holds(Company company, User user, String holder, ProjectRow project, Ticket issue) {
        if (user == null) {
            return holder.equals("anyone");
        }
        String value = holder.substring(holder.indexOf(':') + 1);
        return switch (holder.substring(0, holder.length() - value.length())) {
            case "group:" -> company.isMember(user, value);
            case "user:" -> user.key().equals(value);
            case "role:" -> isActor(company, user, value, project);
            default -> switch (holder) {
                case "anyone", "users" -> true;
                case "lead" -> user.key().equals(project.lead());
                case "reporter" -> issue != null && user.key().equals(issue.one(Ticket.REPORTER));
                default -> throw new IllegalArgumentException("No holder " + holder);
            };
        };
    }

    /** Whether the user has the role in the project, in person or by a group. */
    public static boolean isActor(Company company, User user, String role, ProjectRow project) {
        return project.roles().getOrDefault(role, List.of()).stream()
                .anyMatch(actor -> actor.equals("user:" + user.key())
                        || (actor.startsWith("group:") && company.isMember(user, actor.substring("group:".length()))));
    }
}
