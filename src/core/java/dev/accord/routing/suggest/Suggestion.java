package dev.accord.routing.suggest;

import dev.accord.catalogue.Application;
import java.util.List;

/** An application that the issue is probably about, with all that speaks for it, the strongest first. */
public record Suggestion(Application application, List<Clue> clues) {
    public Suggestion {
        clues = List.copyOf(clues);
    }
}
