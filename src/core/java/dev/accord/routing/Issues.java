package dev.accord.routing;

import java.util.List;
import java.util.Optional;

/** Port: the issues of this Jira, as they are now. */
public interface Issues {
    /** Empty where the issue does not exist or is not visible yet. */
    Optional<IssueFacts> read(long issue);

    /** Ids of the issues updated in the last fifteen minutes, found as the acting user. */
    List<Long> recentlyUpdated(String actingUser);
}
