package dev.accord.health;

import static org.junit.Assert.assertEquals;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.health.Place.InSeat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.Test;

public final class SeatFaultsTest {
    private static final Holder JULIA = Holder.user(SomeJira.ACTIVE);

    private final SomeJira jira = new SomeJira();

    @Test
    public void eachThatCannotHaveAnIssueIsSaidWithItsSeat() {
        Object[][] table = {
            {List.of(JULIA), List.of()},
            {List.of(), List.of("SEAT_VACANT null")},
            {List.of(Holder.user("gone")), List.of("SEAT_USER_MISSING gone")},
            {List.of(Holder.user(SomeJira.INACTIVE)), List.of("SEAT_USER_INACTIVE henrik")},
            {List.of(Holder.notAJiraUser("J. Ruiz")), List.of("SEAT_NOT_A_JIRA_USER J. Ruiz")},
            {List.of(JULIA, Holder.user("gone")), List.of("SEAT_USER_MISSING gone")},
        };
        for (Object[] row : table) {
            @SuppressWarnings("unchecked")
            List<Holder> holders = (List<Holder>) row[0];
            assertEquals(row[1], faults(application("CRM", LifeCycle.ACTIVE, Seat.IT_SYSTEM_OWNER, holders)));
        }
    }

    @Test
    public void theSeatIsNamed() {
        Fault fault = new SeatFaults(new AskedOnce(jira))
                .in(List.of(application("CRM", LifeCycle.PLANNED, Seat.BUSINESS_SYSTEM_OWNER, List.of())))
                .get(0);
        assertEquals(new InSeat("CRM", "Name of CRM", Seat.BUSINESS_SYSTEM_OWNER), fault.place());
    }

    @Test
    public void aRetiredApplicationIsLeftInPeace() {
        assertEquals(List.of(), faults(application("CRM", LifeCycle.RETIRED, Seat.IT_SYSTEM_OWNER, List.of())));
    }

    @Test
    public void aPersonOfManySeatsIsLookedUpOnce() {
        List<Application> applications = IntStream.range(0, 10_000)
                .mapToObj(
                        n -> application("A" + n, LifeCycle.ACTIVE, Seat.IT_SYSTEM_OWNER, List.of(Holder.user("gone"))))
                .toList();
        assertEquals(
                10_000, new SeatFaults(new AskedOnce(jira)).in(applications).size());
        assertEquals(
                List.of("gone", SomeJira.ACTIVE), jira.asked.stream().sorted().toList());
    }

    private List<String> faults(Application application) {
        return new SeatFaults(new AskedOnce(jira))
                .in(List.of(application)).stream()
                        .map(fault -> fault.kind() + " " + fault.value())
                        .toList();
    }

    /** All seats are held well, but for one. */
    private static Application application(String key, LifeCycle lifeCycle, Seat seat, List<Holder> holders) {
        Map<Seat, List<Holder>> seats = new EnumMap<>(Seat.class);
        Arrays.stream(Seat.values()).forEach(each -> seats.put(each, List.of(JULIA)));
        seats.put(seat, holders);
        return new Application(
                key,
                "Name of " + key,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                lifeCycle,
                Contract.NONE,
                seats,
                List.of(),
                List.of(),
                1);
    }
}
