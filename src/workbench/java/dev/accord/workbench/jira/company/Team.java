package dev.accord.workbench.jira.company;

import com.atlassian.crowd.embedded.api.Group;
import java.util.List;

/** A group, with the keys of its members. */
public record Team(String name, List<String> members) implements Group {
    @Override
    public String getName() {
        return name;
    }
}
