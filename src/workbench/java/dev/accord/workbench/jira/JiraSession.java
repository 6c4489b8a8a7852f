package dev.accord.workbench.jira;

import dev.accord.workbench.jira.company.User;

/** Who is logged in on this thread. */
public final class JiraSession {
    private static final ThreadLocal<User> CURRENT = new ThreadLocal<>();

    private JiraSession() {}

    /** Null is somebody who is not logged in. */
    public static void become(User user) {
        if (user == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(user);
        }
    }

    public static User current() {
        return CURRENT.get();
    }
}
