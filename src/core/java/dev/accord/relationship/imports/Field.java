package dev.accord.relationship.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column can hold, by the headings that people and our own export write. */
public enum Field {
    PROJECT("project|projectkey|key"),
    MODEL("relationshipmodel|model"),
    LEVEL("maturitylevel|level"),
    REASON("reason|why"),
    BRM("brm|businessrelationshipmanager"),
    COUNTERPART("counterpart|businesscounterpart"),
    REVIEW("nextreview|reviewdate|review");

    private final String headings;

    Field(String headings) {
        this.headings = headings;
    }

    /** By its letters alone: spaces, signs and capitals do not count. */
    static Optional<Field> of(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(each -> plain.matches(each.headings))
                .findFirst();
    }

    /** The column that a rule about a relationship speaks of; the project's, where there is none of its own. */
    static Field about(String member) {
        return switch (member) {
            case "relationshipModel" -> MODEL;
            case "maturityLevel" -> LEVEL;
            case "why" -> REASON;
            case "nextReview" -> REVIEW;
            default -> PROJECT;
        };
    }
}
