package dev.accord.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.Outcome;
import dev.accord.Problem;
import java.util.function.Function;

/** Who sends the request. */
public final class Caller {
    private final JiraAuthenticationContext context;

    public Caller(JiraAuthenticationContext context) {
        this.context = context;
    }

    /** User key of the caller; nobody logged in ends the request with 401. */
    public String key() {
        ApplicationUser user = context.getLoggedInUser();
        if (user == null) {
            throw Refusal.of(401, Problem.of("NOT_LOGGED_IN", ""));
        }
        return user.getKey();
    }

    /** The same for what two may save at once: a conflict answers both versions as they are shown. */
    public static <T> T done(Outcome<T> outcome, Function<T, ?> shown, T wanted) {
        if (outcome instanceof Outcome.Conflict<T> conflict) {
            throw Refusal.conflict(shown.apply(conflict.current()), shown.apply(wanted));
        }
        return done(outcome);
    }

    /** The value of what was done; a refusal or a conflict ends the request. */
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        if (outcome instanceof Outcome.Conflict<T> conflict) {
            throw Refusal.conflict(conflict.current());
        }
        throw Refusal.of(((Outcome.Refused<T>) outcome).problems());
    }
}
