package dev.accord.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import dev.accord.governance.Settings;
import dev.accord.routing.Agreements;
import dev.accord.routing.Answer;
import dev.accord.routing.TargetTexts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The fields that Accord fills with what it decided: the accountable party and the performing group, where there are any. */
public final class DecidedFields {
    private final JiraUpdates updates;
    private final Agreements agreements;
    private final TargetTexts texts;

    public DecidedFields(JiraUpdates updates, Agreements agreements, TargetTexts texts) {
        this.updates = updates;
        this.agreements = agreements;
        this.texts = texts;
    }

    /** What each field that differs must get, where nothing empties it; a list that offers no such option is left as it is. */
    Map<String, Optional<Option>> changes(Issue issue, Answer answer) {
        Settings settings = agreements.known().settings();
        Map<String, Optional<Option>> changes = new LinkedHashMap<>();
        put(changes, issue, settings.partyField(), answer.party()::named);
        String performing = settings.routing().performingField();
        if (answer.performing() != null) {
            put(changes, issue, performing, texts.of(answer.performing())::equals);
        } else if (!updates.texts(issue, performing).isEmpty()) {
            changes.put(performing, Optional.empty());
        }
        return changes;
    }

    private void put(Map<String, Optional<Option>> changes, Issue issue, String field, Predicate<String> wanted) {
        if (updates.texts(issue, field).stream().noneMatch(wanted)) {
            updates.option(issue, field, wanted).ifPresent(option -> changes.put(field, Optional.of(option)));
        }
    }
}
