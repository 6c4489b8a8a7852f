package dev.accord.workbench.jira.company;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of custom fields there are, with the keys of Jira's own field types and searchers. */
public enum FieldKind {
    SELECT("select", "multiselectsearcher"),
    TEXT("textfield", "textsearcher"),
    USER("userpicker", "userpickergroupsearcher");

    private static final String PLUGIN = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String key;
    private final String searcher;

    FieldKind(String key, String searcher) {
        this.key = PLUGIN + key;
        this.searcher = PLUGIN + searcher;
    }

    public String key() {
        return key;
    }

    public String searcher() {
        return searcher;
    }

    public static Optional<FieldKind> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
