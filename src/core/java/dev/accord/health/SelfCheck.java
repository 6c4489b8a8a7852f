package dev.accord.health;

import java.util.List;

/** Port: what Accord needs of the Jira that it runs on, and whether it is there. */
public interface SelfCheck {
    /** What kind of thing is needed. */
    enum Kind {
        TYPE,
        MEMBER,
        SERVICE,
        LOCATION
    }

    /** Whether it is there. */
    enum State {
        THERE,
        MISSING,
        /** No program can tell; whether Accord appears at a place of Jira's pages is seen by looking. */
        UNPROVEN
    }

    /**
     * What became of one need.
     *
     * @param why what the virtual machine said, or empty
     */
    record Finding(Kind kind, String name, State state, String why) {}

    /**
     * Everything that was looked for.
     *
     * @param platform names and versions of what Accord runs on, one a line
     */
    record Report(List<String> platform, List<Finding> findings) {
        public Report {
            platform = List.copyOf(platform);
            findings = List.copyOf(findings);
        }
    }

    Report check();
}
