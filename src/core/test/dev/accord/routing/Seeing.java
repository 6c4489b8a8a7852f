package dev.accord.routing;

import dev.accord.governance.Permissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody who browses one project, and there everything that is not hidden. */
final class Seeing implements Permissions {
    final Set<Long> hidden = new HashSet<>();
    final List<Long> asked = new ArrayList<>();

    @Override
    public boolean browsesProject(String userKey, long project) {
        return project == IssuesInMemory.PROJECT;
    }

    @Override
    public boolean seesIssue(String userKey, long issue) {
        asked.add(issue);
        return !hidden.contains(issue);
    }

    @Override
    public boolean administersJira(String userKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean administersProject(String userKey, long project) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean editsIssue(String userKey, long issue) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean assignsIssue(String userKey, long issue) {
        throw new UnsupportedOperationException();
    }
}
