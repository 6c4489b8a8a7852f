package dev.accord.setup;

import dev.accord.setup.Wish.OfField;
import dev.accord.setup.Wish.OfType;
import java.util.List;

/** How much of Jira's configuration an administrator lets set-up change. */
public enum Way {
    /** Nothing: Accord uses the issue types and fields that are there. */
    ADOPT,
    /** Issue types and fields are made where they are missing, and added to the schemes, contexts and screens. */
    ADD;

    /** What a wish needs that does not say. */
    public static Way of(List<OfType> types, List<OfField> fields) {
        boolean creates = types.stream().anyMatch(each -> each.action() == Action.CREATE)
                || fields.stream().anyMatch(each -> each.action() == Action.CREATE);
        return creates ? ADD : ADOPT;
    }
}
