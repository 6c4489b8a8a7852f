package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import dev.accord.catalogue.Application;
import dev.accord.governance.Permissions;
import dev.accord.rest.VendorJson.SteppedInJson;
import dev.accord.routing.vendor.VendorClock;
import dev.accord.routing.vendor.VendorClocks;
import dev.accord.routing.vendor.VendorMonth;
import java.util.Objects;

/** Shows the clocks of vendors. */
public final class VendorJsons {
    private final IssueManager issues;
    private final PeopleJson people;
    private final Permissions permissions;
    private final VendorClocks clocks;
    private final VendorMonth month;

    public VendorJsons(
            IssueManager issues, PeopleJson people, Permissions permissions, VendorClocks clocks, VendorMonth month) {
        this.issues = issues;
        this.people = people;
        this.permissions = permissions;
        this.clocks = clocks;
        this.month = month;
    }

    /** That of the issue's newest decision that gave it to a vendor; null where none did. */
    VendorJson of(Issue issue, String reader) {
        return clocks.of(issue.getId()).map(each -> json(each, issue, reader)).orElse(null);
    }

    VendorJson json(VendorClock clock, String reader) {
        return json(clock, issues.getIssueObject(clock.issue()), reader);
    }

    String key(long issue) {
        Issue found = issues.getIssueObject(issue);
        return found == null ? null : found.getKey();
    }

    private VendorJson json(VendorClock clock, Issue issue, String reader) {
        return new VendorJson(
                issue == null ? null : issue.getKey(),
                clock.application(),
                month.application(clock.application()).map(Application::name).orElse(null),
                clock.vendor(),
                clock.party(),
                clock.startedAt().toString(),
                Objects.toString(clock.dueAt(), null),
                Objects.toString(clock.answeredAt(), null),
                Objects.toString(clock.breachedAt(), null),
                Objects.toString(clock.endedAt(), null),
                clock.steppedIn() == null
                        ? null
                        : new SteppedInJson(
                                clock.steppedIn().at().toString(),
                                people.person(clock.steppedIn().by()),
                                clock.steppedIn().reason()),
                clock.endedAt() == null && permissions.assignsIssue(reader, clock.issue()),
                clock.runs() && permissions.editsIssue(reader, clock.issue()));
    }
}
