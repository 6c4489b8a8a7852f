package dev.accord.catalogue;

import dev.accord.catalogue.ModelHistory.Given;
import dev.accord.operatingmodel.CustomModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which model applied to an application in which version, and when.
 *
 * @param version 1 for a reference model, which never changes
 * @param until null while it applies
 */
public record AppliedModel(String model, int version, Instant from, Instant until) {
    /** Oldest first, versions to come too; times without an operating model are left out. */
    public static List<AppliedModel> of(List<Given> given, Function<String, Optional<CustomModel>> custom) {
        List<AppliedModel> applied = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Given each = given.get(i);
            Instant until = i + 1 < given.size() ? given.get(i + 1).from() : null;
            if (each.model() != null) {
                Optional<CustomModel> own = custom.apply(each.model());
                if (own.isPresent()) {
                    own.get().periods().forEach(period -> {
                        Instant from = latest(each.from(), period.from());
                        Instant end = earliest(until, period.until());
                        if (end == null || from.isBefore(end)) {
                            applied.add(new AppliedModel(
                                    each.model(), period.version().number(), from, end));
                        }
                    });
                } else {
                    applied.add(new AppliedModel(each.model(), 1, each.from(), until));
                }
            }
        }
        return applied;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
