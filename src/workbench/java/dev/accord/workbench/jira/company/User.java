package dev.accord.workbench.jira.company;

import com.atlassian.jira.user.ApplicationUser;

/** A person. */
public record User(String key, String name, String displayName, String email, boolean active)
        implements ApplicationUser {
    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public boolean isActive() {
        return active;
    }
}
