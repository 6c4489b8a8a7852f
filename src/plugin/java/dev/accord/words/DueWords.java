package dev.accord.words;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.relationship.due.Due;
import java.io.Serializable;

/** What is due, in words. */
public final class DueWords {
    private final I18nResolver words;

    public DueWords(I18nResolver words) {
        this.words = words;
    }

    /** What, without the relationship: "Forum: Enhancement ranking". */
    public String what(Due due) {
        return words.getText("accord.due." + due.kind(), due.subject() == null ? "" : due.subject());
    }

    /** With the business unit of the relationship. */
    public String sentence(Due due) {
        String unit = due.relationship().businessUnit();
        return unit == null ? what(due) : words.getText("accord.due.in", what(due), unit);
    }

    /** Any sentence of {@code i18n/}. */
    public String text(String key, String... arguments) {
        return words.getText(key, (Serializable[]) arguments);
    }
}
