package dev.accord.workbench.jira.services;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.jql.JqlError;
import dev.accord.workbench.jira.jql.Search;
import java.util.List;

/** Answers for SearchService. */
public final class SearchServiceAnswers {
    private final Site site;
    private final Search search;

    /** A query that parsed. */
    public record Parsed(String jql) {}

    SearchServiceAnswers(Site site, Search search) {
        this.site = site;
        this.search = search;
    }

    public ParseResult parseQuery(ApplicationUser user, String jql) {
        MessageSetImpl errors = new MessageSetImpl();
        try {
            search.check(site.user(user), jql);
        } catch (JqlError e) {
            errors.addErrorMessage(e.getMessage());
            return new ParseResult(null, errors);
        }
        return new ParseResult(Answering.value(Query.class, new Parsed(jql)), errors);
    }

    /** Parsing has looked at all of it already. */
    public MessageSet validateQuery(ApplicationUser user, Query query) {
        return new MessageSetImpl();
    }

    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter<?> page) {
        List<Ticket> found = find(user, query);
        List<Issue> shown = found.stream()
                .skip(page.getStart())
                .limit(page.getMax() < 0 ? Long.MAX_VALUE : page.getMax())
                .<Issue>map(site::mutable)
                .toList();
        return new SearchResults<>(shown, page.getStart(), page.getMax(), found.size());
    }

    public long searchCount(ApplicationUser user, Query query) {
        return find(user, query).size();
    }

    private List<Ticket> find(ApplicationUser user, Query query) {
        return search.find(
                site.user(user), Answering.behind(query, Parsed.class).jql());
    }
}
