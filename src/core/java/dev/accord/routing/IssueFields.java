package dev.accord.routing;

import dev.accord.operatingmodel.Part;
import java.util.List;
import java.util.Optional;

/** Port: the fields through which people tell Accord what an issue is about. */
public interface IssueFields {
    /**
     * Writes the first of the texts that the application field of this issue can hold, as the user; empty where the
     * issue has no such field or the field takes none of them.
     */
    Optional<IssueDesk.Result> writeApplication(long issue, String userKey, List<String> texts);

    /** Writes the option of the affected part field that names the part; empty where there is none. */
    Optional<IssueDesk.Result> writePart(long issue, String userKey, Part part);
}
