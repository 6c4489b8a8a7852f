package dev.accord.governance;

import java.util.function.Supplier;

/** Who may do what in Accord: Jira's permissions and the groups that the settings name, in one place. */
public final class Rights {
    private final Permissions permissions;
    private final People people;
    private final Supplier<Groups> groups;

    public Rights(Permissions permissions, People people, Supplier<Groups> groups) {
        this.permissions = permissions;
        this.people = people;
        this.groups = groups;
    }

    public boolean administers(String userKey) {
        return userKey != null && permissions.administersJira(userKey);
    }

    public boolean editsCatalogue(String userKey) {
        return administers(userKey) || member(userKey, groups.get().catalogueEditors());
    }

    public boolean administersModels(String userKey) {
        return administers(userKey) || member(userKey, groups.get().modelAdmins());
    }

    /** Who changes what issues are routed by may route them again, each as far as they may edit it. */
    public boolean reroutes(String userKey) {
        return administersModels(userKey) || editsCatalogue(userKey);
    }

    public boolean isBrm(String userKey) {
        return member(userKey, groups.get().brms());
    }

    public boolean isManagement(String userKey) {
        return member(userKey, groups.get().management());
    }

    /** Management, business relationship managers and administrators read the figures of all that they may browse. */
    public boolean readsReports(String userKey) {
        return isManagement(userKey) || isBrm(userKey) || administers(userKey);
    }

    public boolean browsesProject(String userKey, long project) {
        return userKey != null && permissions.browsesProject(userKey, project);
    }

    /** Project administrators and business relationship managers keep a project's relationship. */
    public boolean editsRelationship(String userKey, long project) {
        return browsesProject(userKey, project) && (permissions.administersProject(userKey, project) || isBrm(userKey));
    }

    private boolean member(String userKey, String group) {
        return userKey != null && group != null && people.inGroup(userKey, group);
    }
}
