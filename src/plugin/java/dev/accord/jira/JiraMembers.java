package dev.accord.jira;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.routing.Agreements;
import dev.accord.routing.Members;
import java.util.List;

/** Asks Jira who is in a group, and counts open issues as the acting user sees them. */
public final class JiraMembers implements Members {
    private final GroupManager groups;
    private final UserManager users;
    private final SearchService search;
    private final Agreements agreements;

    public JiraMembers(GroupManager groups, UserManager users, SearchService search, Agreements agreements) {
        this.groups = groups;
        this.users = users;
        this.search = search;
        this.agreements = agreements;
    }

    @Override
    public List<String> of(String group) {
        Group found = groups.getGroup(group);
        return found == null
                ? List.of()
                : groups.getUsersInGroup(found).stream()
                        .filter(ApplicationUser::isActive)
                        .map(ApplicationUser::getKey)
                        .toList();
    }

    @Override
    public long openIssues(String userKey) {
        String actingUser = agreements.known().settings().actingUser();
        ApplicationUser searcher = actingUser == null ? null : users.getUserByKey(actingUser);
        ApplicationUser counted = users.getUserByKey(userKey);
        if (searcher == null || counted == null) {
            return 0;
        }
        String name = counted.getName().replace("\\", "\\\\").replace("\"", "\\\"");
        ParseResult query = search.parseQuery(searcher, "assignee = \"" + name + "\" AND resolution = EMPTY");
        try {
            return search.searchCount(searcher, query.getQuery());
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot count", e);
        }
    }
}
