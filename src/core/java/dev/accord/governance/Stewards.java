package dev.accord.governance;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import java.util.Arrays;
import java.util.List;

/** Who speaks for an application: whoever sits in one of its seats, deputies too, and whoever keeps the catalogue. */
public final class Stewards {
    private static final List<Seat> OWNERS = List.of(Seat.BUSINESS_SYSTEM_OWNER, Seat.IT_SYSTEM_OWNER);

    private final Rights rights;

    public Stewards(Rights rights) {
        this.rights = rights;
    }

    /** Writes down what is agreed and what is open. */
    public boolean keeps(String user, Application application) {
        return user != null
                && (rights.editsCatalogue(user) || !seats(user, application).isEmpty());
    }

    /** Decides on the operating model: the management level of either side. */
    public boolean decides(String user, Application application) {
        return user != null
                && (rights.editsCatalogue(user)
                        || seats(user, application).stream().anyMatch(OWNERS::contains));
    }

    /** The seats that the person holds, as a deputy too. */
    public static List<Seat> seats(String user, Application application) {
        return Arrays.stream(Seat.values())
                .filter(seat -> application.people(seat).contains(Holder.user(user)))
                .toList();
    }
}
