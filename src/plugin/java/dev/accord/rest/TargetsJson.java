package dev.accord.rest;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.catalogue.Seat;
import dev.accord.rest.DecisionJson.TargetJson;
import dev.accord.routing.Target;
import java.util.Objects;
import java.util.Optional;

/** Targets as people read them; what is gone is called by what is left of it. */
public final class TargetsJson {
    private final I18nResolver words;
    private final PeopleJson people;
    private final ProjectRoleManager roles;

    public TargetsJson(I18nResolver words, PeopleJson people, ProjectRoleManager roles) {
        this.words = words;
        this.people = people;
        this.roles = roles;
    }

    TargetJson shown(Target target) {
        return target == null ? null : new TargetJson(target.type().name(), target.value(), readable(target));
    }

    private String readable(Target target) {
        return switch (target.type()) {
            case SEAT -> words.getText(
                    "accord.seat." + Seat.valueOf(target.value()).name());
            case USER -> Objects.requireNonNullElse(
                    people.person(target.value()).displayName(), target.value());
            case PROJECT_ROLE -> role(target.value());
            case GROUP, VENDOR_DESK -> target.value();
        };
    }

    private String role(String id) {
        return Optional.of(id)
                .filter(each -> each.matches("\\d{1,18}"))
                .map(each -> roles.getProjectRole(Long.valueOf(each)))
                .map(ProjectRole::getName)
                .orElse(id);
    }
}
