package dev.accord.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.routing.reroute.FindIssues;
import java.util.ArrayList;
import java.util.List;

/** Jira's search, page by page, as a user who is active. */
public final class JiraSearch implements FindIssues {
    private static final int PAGE = 200;

    private final SearchService search;
    private final UserManager users;

    public JiraSearch(SearchService search, UserManager users) {
        this.search = search;
        this.users = users;
    }

    @Override
    public Outcome<Found> find(String jql, String userKey, int limit) {
        ApplicationUser searcher = users.getUserByKey(userKey);
        if (searcher == null || !searcher.isActive()) {
            return Outcome.done(new Found(List.of(), 0));
        }
        ParseResult parsed = search.parseQuery(searcher, jql);
        MessageSet errors = parsed.isValid() ? search.validateQuery(searcher, parsed.getQuery()) : parsed.getErrors();
        if (errors.hasAnyErrors()) {
            return Outcome.refused(Problem.of("BAD_JQL", "jql", String.join(" ", errors.getErrorMessages())));
        }
        return Outcome.done(found(searcher, parsed.getQuery(), limit));
    }

    private Found found(ApplicationUser searcher, Query query, int limit) {
        List<Long> ids = new ArrayList<>();
        int total = 0;
        while (ids.size() < limit) {
            int size = Math.min(PAGE, limit - ids.size());
            SearchResults<Issue> page = page(searcher, query, new PagerFilter<>(ids.size(), size));
            page.getResults().forEach(each -> ids.add(each.getId()));
            total = page.getTotal();
            if (page.getResults().size() < size) {
                break;
            }
        }
        return new Found(ids, Math.max(total, ids.size()));
    }

    private SearchResults<Issue> page(ApplicationUser searcher, Query query, PagerFilter<?> page) {
        try {
            return search.search(searcher, query, page);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot search", e);
        }
    }
}
