package dev.accord.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Supplier;

/** Jira's services read the logged-in user of the thread besides the user they are given. */
final class ActingAs {
    private final JiraAuthenticationContext context;

    ActingAs(JiraAuthenticationContext context) {
        this.context = context;
    }

    <T> T user(ApplicationUser user, Supplier<T> work) {
        ApplicationUser before = context.getLoggedInUser();
        context.setLoggedInUser(user);
        try {
            return work.get();
        } finally {
            context.setLoggedInUser(before);
        }
    }
}
