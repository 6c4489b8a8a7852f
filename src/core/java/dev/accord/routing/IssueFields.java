package dev.accord.routing;

import java.util.List;
import java.util.Optional;

/** Port: the fields through which people tell Accord what an issue is about. */
public interface IssueFields {
    /**
     * Writes the first of the texts that the application field of this issue can hold, as the user; empty where the
     * issue has no such field or the field takes none of them.
     */
    Optional<IssueDesk.Result> writeApplication(long issue, String userKey, List<String> texts);

    /** The same for the affected part. */
    Optional<IssueDesk.Result> writePart(long issue, String userKey, List<String> texts);
}
