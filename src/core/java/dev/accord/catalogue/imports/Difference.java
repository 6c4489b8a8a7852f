package dev.accord.catalogue.imports;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.imports.RecordResult.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What differs between two states of an application, field by field. */
public final class Difference {
    private static final Directory NOBODY = Directory.of(List.of());

    private Difference() {}

    /** For changes that touch no seat. */
    public static List<Change> of(Application before, Application after) {
        return of(before, after, NOBODY);
    }

    /**
     * What differs.
     *
     * @param before null for an application that is new
     */
    static List<Change> of(Application before, Application after, Directory directory) {
        List<Change> changes = new ArrayList<>();
        for (ImportField field : ImportField.values()) {
            Object old = before == null ? null : Fields.get(before, field);
            Object now = Fields.get(after, field);
            boolean nothing = old == null && Fields.text(now, directory) == null;
            if (field != ImportField.KEY && !nothing && !Objects.equals(old, now)) {
                changes.add(new Change(field, Fields.text(old, directory), Fields.text(now, directory)));
            }
        }
        return changes;
    }
}
