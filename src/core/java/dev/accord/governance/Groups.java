package dev.accord.governance;

/** The Jira groups that may do what in Accord; null where none is named. */
public record Groups(String catalogueEditors, String modelAdmins, String brms, String management) {
    public static final Groups NONE = new Groups(null, null, null, null);
}
