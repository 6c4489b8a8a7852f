package dev.accord.relationship.brief;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationChanges.Saved;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A seat that another person holds since then; null is vacant. */
public record SeatChange(Instant at, String application, Seat seat, Holder before, Holder after) {
    /** Of a save; a new application changes nothing. */
    public static List<SeatChange> of(Saved saved) {
        if (saved.before() == null) {
            return List.of();
        }
        return Arrays.stream(Seat.values())
                .map(seat -> new SeatChange(
                        saved.at(),
                        saved.after().name(),
                        seat,
                        first(saved.before(), seat),
                        first(saved.after(), seat)))
                .filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
    }

    private static Holder first(Application application, Seat seat) {
        return application.people(seat).stream().findFirst().orElse(null);
    }
}
