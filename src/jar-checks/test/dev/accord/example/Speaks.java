package dev.accord.example;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.Problem;

/** Asks for sentences in each way that can be followed. */
public final class Speaks {
    private final I18nResolver words;

    public Speaks(I18nResolver words) {
        this.words = words;
    }

    public String greet(String name) {
        return words.getText("accord.hello", name);
    }

    public Problem refuse(String field) {
        return Problem.of("NO_PETS", field);
    }

    public String party(String party) {
        return words.getText("accord.party." + party);
    }
}
