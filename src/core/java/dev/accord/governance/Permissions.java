package dev.accord.governance;

/** Port: what Jira lets a person do. A null user key is somebody who is not logged in. */
public interface Permissions {
    boolean administersJira(String userKey);

    boolean administersProject(String userKey, long project);

    boolean browsesProject(String userKey, long project);

    boolean seesIssue(String userKey, long issue);

    boolean editsIssue(String userKey, long issue);

    boolean assignsIssue(String userKey, long issue);
}
