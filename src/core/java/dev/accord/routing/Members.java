package dev.accord.routing;

import java.util.List;

/** Port: who is in a group, and how much somebody has to do. */
public interface Members {
    /** User keys of its active members, in any order. */
    List<String> of(String group);

    /** How many unresolved issues somebody has. */
    long openIssues(String userKey);
}
