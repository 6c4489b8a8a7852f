package dev.accord.health;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import dev.accord.health.Fault.Kind;
import dev.accord.health.Place.InSeat;
import java.util.ArrayList;
import java.util.List;

/** Seats that nobody holds, or somebody who cannot have an issue. Retired applications are left in peace. */
final class SeatFaults {
    private final AskedOnce people;

    SeatFaults(AskedOnce people) {
        this.people = people;
    }

    List<Fault> in(List<Application> applications) {
        List<Fault> found = new ArrayList<>();
        for (Application application : applications) {
            if (!application.retired()) {
                for (Seat seat : Seat.values()) {
                    seat(found, application, seat);
                }
            }
        }
        return found;
    }

    private void seat(List<Fault> found, Application application, Seat seat) {
        InSeat place = new InSeat(application.key(), application.name(), seat);
        List<Holder> holders = application.people(seat);
        if (holders.isEmpty()) {
            found.add(new Fault(Kind.SEAT_VACANT, place, null));
        }
        for (Holder holder : holders) {
            Kind kind = holder.isUser()
                    ? people.user(holder.userKey()).kind(Kind.SEAT_USER_MISSING, Kind.SEAT_USER_INACTIVE)
                    : Kind.SEAT_NOT_A_JIRA_USER;
            if (kind != null) {
                found.add(new Fault(kind, place, holder.isUser() ? holder.userKey() : holder.text()));
            }
        }
    }
}
