package dev.accord.store;

import dev.accord.audit.Changes;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ModelHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads from the record of changes which operating models an application had. */
public final class AoModelHistory implements ModelHistory {
    private static final int AT_ONCE = 200;

    private final Changes changes;

    public AoModelHistory(Changes changes) {
        this.changes = changes;
    }

    @Override
    public List<Given> of(String application) {
        String subject = AoCatalogue.KIND + ":" + application;
        List<Given> given = new ArrayList<>();
        for (int to = changes.count(subject); to > 0; to -= AT_ONCE) {
            int from = Math.max(0, to - AT_ONCE);
            List<Changes.Change> some = changes.of(subject, from, to - from);
            for (int i = some.size() - 1; i >= 0; i--) {
                Changes.Change each = some.get(i);
                String model = Json.read(each.after(), Application.class).operatingModel();
                boolean same = !given.isEmpty()
                        && Objects.equals(given.get(given.size() - 1).model(), model);
                if (!same) {
                    given.add(new Given(each.at(), model));
                }
            }
        }
        return given;
    }
}
