package dev.accord.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import dev.accord.operatingmodel.Part;
import dev.accord.routing.Agreements;
import dev.accord.routing.IssueDesk.Result;
import dev.accord.routing.IssueFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes the application and part fields of an issue. */
public final class JiraIssueFields implements IssueFields {
    private final JiraUpdates updates;
    private final Agreements agreements;

    public JiraIssueFields(JiraUpdates updates, Agreements agreements) {
        this.updates = updates;
        this.agreements = agreements;
    }

    @Override
    public Optional<Result> writeApplication(long issue, String userKey, List<String> wanted) {
        return write(issue, userKey, agreements.known().settings().applicationField(), exactly(wanted));
    }

    @Override
    public Optional<Result> writePart(long issue, String userKey, Part part) {
        return write(issue, userKey, agreements.known().settings().partField(), List.of(part::named));
    }

    private static List<Predicate<String>> exactly(List<String> wanted) {
        return wanted.stream().<Predicate<String>>map(text -> text::equals).toList();
    }

    private Optional<Result> write(long issueId, String userKey, String fieldId, List<Predicate<String>> wanted) {
        Issue issue = updates.issue(issueId);
        return wanted.stream()
                .flatMap(text -> updates.option(issue, fieldId, text).stream())
                .findFirst()
                .map(option -> {
                    IssueInputParameters change = updates.change();
                    change.addCustomFieldValue(fieldId, String.valueOf(option.getOptionId()));
                    return updates.update(
                            issueId,
                            userKey,
                            change,
                            agreements.known().settings().sendMail());
                });
    }
}
