package dev.accord.workbench.jira.company;

import java.util.List;

/** Which issue types the projects of this scheme have. The first scheme is Jira's default one. */
public record TypeScheme(long id, String name, List<String> types) {
    public static final long DEFAULT = 10000;
}
