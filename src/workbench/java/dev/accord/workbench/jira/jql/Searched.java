package dev.accord.workbench.jira.jql;

import dev.accord.workbench.jira.Index.Document;
import java.util.List;
import java.util.function.Function;

/** A field as searches see it. */
record Searched(
        String name, Nature nature, Function<Document, List<String>> values, Function<String, List<String>> named) {
    /** How it is compared. */
    enum Nature {
        /** By what a name stands for. */
        REFERENCE,
        /** By words within it. */
        TEXT,
        /** By its point in time. */
        TIME
    }

    /** What is compared as it stands, in any case. */
    static Searched plain(String name, Nature nature, Function<Document, List<String>> values) {
        return new Searched(name, nature, values, List::of);
    }
}
