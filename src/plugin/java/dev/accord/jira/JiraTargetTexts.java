package dev.accord.jira;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import dev.accord.governance.People;
import dev.accord.routing.Target;
import dev.accord.routing.TargetTexts;

/** Names people by their display names and project roles by theirs; what is gone keeps its id. */
public final class JiraTargetTexts implements TargetTexts {
    private final People people;
    private final ProjectRoleManager roles;

    public JiraTargetTexts(People people, ProjectRoleManager roles) {
        this.people = people;
        this.roles = roles;
    }

    @Override
    public String of(Target target) {
        return switch (target.type()) {
            case USER -> people.byKey(target.value())
                    .map(People.Person::displayName)
                    .orElse(target.value());
            case PROJECT_ROLE -> {
                ProjectRole role = roles.getProjectRole(Long.valueOf(target.value()));
                yield role == null ? target.value() : role.getName();
            }
            case GROUP, SEAT, VENDOR_DESK -> target.value();
        };
    }
}
