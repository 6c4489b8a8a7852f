package dev.accord.routing.suggest;

/**
 * What speaks for an application.
 *
 * @param text the key, name, alias or business unit that was found, or null
 * @param place where it was found, or null where it is not a word of the issue
 */
public record Clue(Kind kind, String text, Place place) {
    /** What was found; a key says more than a name, a name more than an alias. */
    public enum Kind {
        KEY,
        NAME,
        ALIAS,
        /** The application belongs to the project. */
        PROJECT,
        /** The reporter has a seat in the application's business unit. */
        BUSINESS_UNIT,
        /** No other application is left by project and business unit. */
        ONLY_ONE
    }

    /** Which text of the issue; a summary says more than a description. */
    public enum Place {
        SUMMARY,
        DESCRIPTION
    }

    static Clue of(Kind kind) {
        return new Clue(kind, null, null);
    }
}
