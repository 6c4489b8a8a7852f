package dev.accord.setup;

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
}
