package dev.accord.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.Outcome;
import dev.accord.governance.Settings;
import dev.accord.routing.Agreement;
import dev.accord.routing.Agreements;
import dev.accord.routing.IssueFacts;
import dev.accord.routing.Issues;
import dev.accord.routing.reroute.FindIssues;
import dev.accord.routing.reroute.FindIssues.Found;
import java.util.List;
import java.util.Optional;

/** Reads issues through Jira's issue manager and finds them through its search. */
public final class JiraIssues implements Issues {
    /** Wider than the sweep's minute, because Jira's index may lag. */
    private static final String RECENT = "updated >= -15m ORDER BY key";

    private static final int AT_MOST = 5_000;

    private final IssueManager issues;
    private final FieldTexts texts;
    private final FindIssues search;
    private final Agreements agreements;

    public JiraIssues(IssueManager issues, CustomFieldManager fields, FindIssues search, Agreements agreements) {
        this.issues = issues;
        this.texts = new FieldTexts(fields);
        this.search = search;
        this.agreements = agreements;
    }

    @Override
    public Optional<IssueFacts> read(long issue) {
        return Optional.ofNullable(issues.getIssueObject(issue)).map(each -> facts(each, each.getCreator()));
    }

    /** Of an issue that Jira may not have stored yet. */
    IssueFacts facts(Issue issue, ApplicationUser creator) {
        Agreement agreement = agreements.known();
        Settings settings = agreement.settings();
        String reporter = key(issue.getReporter());
        return new IssueFacts(
                issue.getId() == null ? 0 : issue.getId(),
                issue.getKey(),
                issue.getProjectId(),
                issue.getIssueTypeId(),
                texts.of(issue, settings.routing().requestTypeField()).stream()
                        .findFirst()
                        .orElse(null),
                texts.of(issue, settings.applicationField()),
                texts.of(issue, settings.partField()),
                key(issue.getAssignee()),
                reporter,
                key(creator),
                issue.getResolution() != null,
                settings.mapsComponents() ? texts.of(issue, FieldTexts.COMPONENTS) : List.of(),
                agreement.unitOf(reporter));
    }

    @Override
    public List<Long> recentlyUpdated(String actingUser) {
        return search.find(RECENT, actingUser, AT_MOST) instanceof Outcome.Done<Found> done
                ? done.value().ids()
                : List.of();
    }

    private static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
