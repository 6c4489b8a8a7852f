package com.atlassian.jira.issue.watchers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Who watches an issue. */
public interface WatcherManager {
    Issue startWatching(ApplicationUser user, Issue issue);

    boolean isWatching(ApplicationUser user, Issue issue);

    Collection<ApplicationUser> getWatchersUnsorted(Issue issue);
}
