package dev.accord.setup;

import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What Accord uses a custom field for. */
public enum FieldRole {
    /** Names the application; its options are the applications themselves. */
    APPLICATION,
    /** Names the affected part. */
    PART,
    /** Written by Accord, so that boards and gadgets can show it. */
    PARTY,
    /** Written by Accord, too; its options are whoever may perform. */
    PERFORMING;

    /** People fill it in, so it belongs on screens. */
    boolean onScreens() {
        return this == APPLICATION || this == PART;
    }

    /** The options that never change. */
    List<String> options() {
        return switch (this) {
            case APPLICATION, PERFORMING -> List.of();
            case PART -> Arrays.stream(Part.values())
                    .map(each -> text(each.name()))
                    .toList();
            case PARTY -> Arrays.stream(Party.values())
                    .map(each -> text(each.name()))
                    .toList();
        };
    }

    /** As people write it and as routing reads it: "IT OPS", "IT Delivery", "Interface". */
    private static String text(String name) {
        return Arrays.stream(name.split("_"))
                .map(word -> word.length() <= 3
                        ? word
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .reduce((before, word) -> before + " " + word)
                .orElseThrow();
    }
}
