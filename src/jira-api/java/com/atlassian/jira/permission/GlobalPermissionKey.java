package com.atlassian.jira.permission;

/** Names a global permission. */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");
    ;
    public static final GlobalPermissionKey SYSTEM_ADMIN = of("SYSTEM_ADMIN");
    ;
    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public static GlobalPermissionKey of(String key) {
        return new GlobalPermissionKey(key);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlobalPermissionKey that && that.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
