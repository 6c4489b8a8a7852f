package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.routing.Decision;
import dev.accord.routing.Reason;
import dev.accord.routing.suggest.Clue;
import dev.accord.routing.suggest.Suggest;
import dev.accord.routing.suggest.Suggestion;
import dev.accord.routing.suggest.Told;
import java.util.List;
import java.util.stream.Collectors;

/** Shows the applications that an issue without one is probably about, with the reason in words. */
public final class SuggestionsJson {
    private final Suggest suggest;
    private final I18nResolver words;

    public SuggestionsJson(Suggest suggest, I18nResolver words) {
        this.suggest = suggest;
        this.words = words;
    }

    /** {@code why} such as "alias CHUB in the summary". */
    public record SuggestionJson(NamedJson application, String why) {}

    /** None where the issue names an application already, or several. */
    List<SuggestionJson> of(Decision decision, Issue issue) {
        if (!decision.answer().reasons().contains(Reason.NO_APPLICATION)) {
            return List.of();
        }
        String reporter =
                issue.getReporter() == null ? null : issue.getReporter().getKey();
        return suggest
                .suggest(new Told(issue.getSummary(), issue.getDescription(), issue.getProjectId(), reporter))
                .stream()
                .map(this::json)
                .toList();
    }

    private SuggestionJson json(Suggestion suggestion) {
        return new SuggestionJson(
                new NamedJson(
                        suggestion.application().key(), suggestion.application().name()),
                suggestion.clues().stream().map(this::sentence).collect(Collectors.joining(", ")));
    }

    private String sentence(Clue clue) {
        String key = "accord.clue." + clue.kind() + (clue.place() == null ? "" : "." + clue.place());
        return clue.text() == null ? words.getText(key) : words.getText(key, clue.text());
    }
}
