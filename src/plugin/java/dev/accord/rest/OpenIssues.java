package dev.accord.rest;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.operatingmodel.Party;
import java.util.Arrays;
import java.util.List;

/** How many open issues, of a project or of all, each party is accountable for: what Jira's search finds, so that a count and its search agree. */
public final class OpenIssues {
    private final SearchService search;
    private final JiraAuthenticationContext context;

    public OpenIssues(SearchService search, JiraAuthenticationContext context) {
        this.search = search;
        this.context = context;
    }

    /** {@code count} is null where Jira's search does not answer. */
    public record OpenJson(Party party, Long count, String jql) {}

    List<OpenJson> of(String projectKey) {
        return matching("project = \"" + projectKey + "\" AND ");
    }

    List<OpenJson> ofAll() {
        return matching("");
    }

    private List<OpenJson> matching(String narrowed) {
        return Arrays.stream(Party.values())
                .map(party -> {
                    String jql = narrowed + "accountableParty = " + party + " AND resolution = EMPTY";
                    return new OpenJson(party, count(jql), jql);
                })
                .toList();
    }

    private Long count(String jql) {
        ApplicationUser user = context.getLoggedInUser();
        ParseResult query = search.parseQuery(user, jql);
        try {
            return query.isValid() ? Long.valueOf(search.searchCount(user, query.getQuery())) : null;
        } catch (SearchException e) {
            return null;
        }
    }
}
