package dev.accord.governance;

/** Who may do what in Accord: Jira's permissions and the groups that the settings name, in one place. */
public final class Rights {
    private final Permissions permissions;
    private final People people;
    private final Configuration configuration;

    public Rights(Permissions permissions, People people, Configuration configuration) {
        this.permissions = permissions;
        this.people = people;
        this.configuration = configuration;
    }

    public boolean administers(String userKey) {
        return userKey != null && permissions.administersJira(userKey);
    }

    public boolean editsCatalogue(String userKey) {
        return administers(userKey) || member(userKey, groups().catalogueEditors());
    }

    public boolean administersModels(String userKey) {
        return administers(userKey) || member(userKey, groups().modelAdmins());
    }

    /** Who changes what issues are routed by may route them again, each as far as they may edit it. */
    public boolean reroutes(String userKey) {
        return administersModels(userKey) || editsCatalogue(userKey);
    }

    public boolean isBrm(String userKey) {
        return member(userKey, groups().brms());
    }

    public boolean isManagement(String userKey) {
        return member(userKey, groups().management());
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

    private Groups groups() {
        return configuration.settings().groups();
    }

    private boolean member(String userKey, String group) {
        return userKey != null && group != null && people.inGroup(userKey, group);
    }
}
