package dev.accord.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import dev.accord.governance.Settings;
import dev.accord.routing.Agreements;
import dev.accord.routing.IssueFacts;
import dev.accord.routing.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads issues through Jira's issue manager and finds them through its search. */
public final class JiraIssues implements Issues {
    /** Wider than the sweep's minute, because Jira's index may lag. */
    private static final String RECENT = "updated >= -15m ORDER BY key";

    private static final int PAGE = 200;
    private static final int AT_MOST = 5_000;

    private final IssueManager issues;
    private final FieldTexts texts;
    private final SearchService search;
    private final UserManager users;
    private final Agreements agreements;

    public JiraIssues(
            IssueManager issues,
            CustomFieldManager fields,
            SearchService search,
            UserManager users,
            Agreements agreements) {
        this.issues = issues;
        this.texts = new FieldTexts(fields);
        this.search = search;
        this.users = users;
        this.agreements = agreements;
    }

    @Override
    public Optional<IssueFacts> read(long issue) {
        return Optional.ofNullable(issues.getIssueObject(issue)).map(this::facts);
    }

    private IssueFacts facts(Issue issue) {
        Settings settings = agreements.known().settings();
        return new IssueFacts(
                issue.getId(),
                issue.getKey(),
                issue.getProjectId(),
                issue.getIssueTypeId(),
                null,
                texts.of(issue, settings.applicationField()),
                texts.of(issue, settings.partField()),
                key(issue.getAssignee()),
                key(issue.getReporter()),
                key(issue.getCreator()),
                issue.getResolution() != null);
    }

    @Override
    public List<Long> recentlyUpdated(String actingUser) {
        ApplicationUser searcher = users.getUserByKey(actingUser);
        if (searcher == null || !searcher.isActive()) {
            return List.of();
        }
        ParseResult query = search.parseQuery(searcher, RECENT);
        List<Long> found = new ArrayList<>();
        for (int start = 0; start < AT_MOST; start += PAGE) {
            List<Issue> page = page(searcher, query, start);
            page.forEach(issue -> found.add(issue.getId()));
            if (page.size() < PAGE) {
                break;
            }
        }
        return found;
    }

    private List<Issue> page(ApplicationUser searcher, ParseResult query, int start) {
        try {
            return search.search(searcher, query.getQuery(), new PagerFilter<>(start, PAGE))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot search", e);
        }
    }

    private static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
