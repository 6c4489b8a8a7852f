package dev.accord.health;

import dev.accord.governance.Groups;
import dev.accord.governance.Mode;
import dev.accord.governance.Settings;
import dev.accord.health.Fault.Kind;
import dev.accord.health.Place.InSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What the settings name that is gone, and what they should name. */
final class SettingsFaults {
    private final AskedOnce people;
    private final References references;
    private final List<Fault> found = new ArrayList<>();

    SettingsFaults(AskedOnce people, References references) {
        this.people = people;
        this.references = references;
    }

    List<Fault> in(Settings settings) {
        // While Accord does nothing anywhere, nobody misses who would do it.
        boolean works = settings.mode() != Mode.OFF
                || settings.projectModes().values().stream().anyMatch(mode -> mode != Mode.OFF);
        actingUser(settings.actingUser(), works);
        triageGroup(settings.triageGroup(), works);
        field("applicationField", settings.applicationField());
        field("partField", settings.partField());
        field("partyField", settings.partyField());
        field("performingField", settings.routing().performingField());
        field("requestTypeField", settings.routing().requestTypeField());
        settings.processOf().stream()
                .map(mapping -> mapping.issueType())
                .distinct()
                .filter(type -> !references.issueTypeExists(type))
                .forEach(type -> add(Kind.ISSUE_TYPE_MISSING, "processOf", type));
        rights(settings.groups());
        settings.automationUsers().stream()
                .filter(user -> people.user(user) == AskedOnce.Presence.MISSING)
                .forEach(user -> add(Kind.AUTOMATION_USER_MISSING, "automationUsers", user));
        projects("projectModes", settings.projectModes().keySet());
        projects("unmappedToTriage", settings.unmappedToTriage());
        return found;
    }

    private void actingUser(String user, boolean works) {
        if (user != null) {
            add(people.user(user).kind(Kind.ACTING_USER_MISSING, Kind.ACTING_USER_INACTIVE), "actingUser", user);
        } else if (works) {
            add(Kind.ACTING_USER_NOT_CHOSEN, "actingUser", null);
        }
    }

    private void triageGroup(String group, boolean works) {
        if (group != null) {
            add(people.group(group).kind(Kind.TRIAGE_GROUP_MISSING, Kind.TRIAGE_GROUP_EMPTY), "triageGroup", group);
        } else if (works) {
            add(Kind.TRIAGE_GROUP_NOT_CHOSEN, "triageGroup", null);
        }
    }

    private void field(String member, String id) {
        if (id != null && !references.fieldExists(id)) {
            add(Kind.FIELD_MISSING, member, id);
        }
    }

    private void rights(Groups groups) {
        right("groups.catalogueEditors", groups.catalogueEditors());
        right("groups.modelAdmins", groups.modelAdmins());
        right("groups.brms", groups.brms());
        right("groups.management", groups.management());
    }

    private void right(String member, String group) {
        if (group != null) {
            add(people.group(group).kind(Kind.RIGHTS_GROUP_MISSING, null), member, group);
        }
    }

    private void projects(String member, Iterable<Long> ids) {
        TreeSet<Long> sorted = new TreeSet<>();
        ids.forEach(sorted::add);
        sorted.stream()
                .filter(id -> !references.projectExists(id))
                .forEach(id -> add(Kind.PROJECT_MISSING, member, String.valueOf(id)));
    }

    private void add(Kind kind, String member, String value) {
        if (kind != null) {
            found.add(new Fault(kind, new InSettings(member), value));
        }
    }
}
