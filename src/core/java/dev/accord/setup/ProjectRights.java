package dev.accord.setup;

import dev.accord.routing.IssueFacts;
import java.util.List;
import java.util.Set;

/** Port: which rights that Accord's acting user needs somebody lacks in a project. */
public interface ProjectRights {
    /** What assigning an issue takes. */
    enum Right {
        BROWSE,
        EDIT,
        ASSIGN
    }

    Set<Right> lacking(String userKey, long project);

    /** An issue that does not exist, to ask about a project as a whole. */
    static IssueFacts anIssueIn(long project) {
        return new IssueFacts(0, null, project, null, null, List.of(), List.of(), null, null, null);
    }
}
