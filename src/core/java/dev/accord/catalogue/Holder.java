package dev.accord.catalogue;

/**
 * Who sits in a seat: a Jira user by key, or a name that no Jira user answers to (the seat then counts as vacant for
 * routing).
 */
public record Holder(String userKey, String text) {
    public static Holder user(String userKey) {
        return new Holder(userKey, null);
    }

    public static Holder notAJiraUser(String text) {
        return new Holder(null, text);
    }

    public boolean isUser() {
        return userKey != null;
    }
}
