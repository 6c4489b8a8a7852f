package dev.accord.routing.ask;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher.Match;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import dev.accord.governance.People;
import dev.accord.routing.Agreement;
import dev.accord.routing.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who can take a cause away: the owner of the side that it concerns, else the other owner, else a manager; the seat that
 * is the cause is never asked, unless it is about what reaches it. An owner decides, so that nobody is asked to fill a seat of another side first.
 */
public final class Owners {
    private static final List<Seat> DECIDING = List.of(
            Seat.BUSINESS_SYSTEM_OWNER, Seat.IT_SYSTEM_OWNER, Seat.BUSINESS_SYSTEM_MANAGER, Seat.IT_SYSTEM_MANAGER);

    private final People people;

    public Owners(People people) {
        this.people = people;
    }

    /** User key; empty where the cause is no application's, or nobody active sits in any other seat. */
    public Optional<String> of(Cause cause, Agreement agreement) {
        return cause.application() != null
                        && agreement.applications().byKey(cause.application()) instanceof Match.One one
                ? of(order(cause), one.application())
                : Optional.empty();
    }

    private Optional<String> of(List<Seat> order, Application application) {
        return order.stream()
                .flatMap(seat -> application.people(seat).stream())
                .filter(Holder::isUser)
                .map(Holder::userKey)
                .filter(key -> people.byKey(key).filter(People.Person::active).isPresent())
                .findFirst();
    }

    private static List<Seat> order(Cause cause) {
        List<Seat> order = order(cause.seat());
        // Here the seat is not what is missing: its holder gets what is not theirs, and knows best why.
        if (cause.kind() == Cause.Kind.SEAT_NOT_OURS) {
            cause.seat().ifPresent(seat -> order.add(0, seat));
        }
        return order;
    }

    private static List<Seat> order(Optional<Seat> missing) {
        List<Seat> order = new ArrayList<>(DECIDING);
        missing.ifPresent(seat -> {
            order.remove(seat);
            Seat owner = Seat.ownerOf(seat.side());
            if (order.remove(owner)) {
                order.add(0, owner);
            }
        });
        return order;
    }
}
