package dev.accord.catalogue;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public final class VacantSeatTest {
    @Test
    public void whoeverCannotHaveAnIssueLeavesTheSeatVacant() {
        Object[][] table = {
            {List.of(Holder.user("julia")), false},
            {List.of(Holder.user("julia"), Holder.notAJiraUser("Old Hand")), false},
            {List.of(), true},
            {List.of(Holder.user("henrik")), true},
            {List.of(Holder.notAJiraUser("Old Hand")), true},
            {List.of(Holder.notAJiraUser("Old Hand"), Holder.user("julia")), true},
        };
        for (Object[] row : table) {
            @SuppressWarnings("unchecked")
            Application application = with((List<Holder>) row[0]);
            assertEquals(
                    Arrays.toString(row),
                    row[1],
                    new VacantSeat(Seat.IT_SYSTEM_OWNER, "julia"::equals).test(application));
            assertEquals(Arrays.toString(row), row[1], new VacantSeat(null, "julia"::equals).test(application));
            assertEquals(
                    "another seat", false, new VacantSeat(Seat.IT_SYSTEM_MANAGER, "julia"::equals).test(application));
        }
    }

    /** Julia sits in the other three. */
    private static Application with(List<Holder> itSystemOwner) {
        Map<Seat, List<Holder>> seats = new EnumMap<>(Seat.class);
        Arrays.stream(Seat.values()).forEach(seat -> seats.put(seat, List.of(Holder.user("julia"))));
        seats.put(Seat.IT_SYSTEM_OWNER, new ArrayList<>(itSystemOwner));
        return new Application(
                "X",
                "X",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                LifeCycle.ACTIVE,
                Contract.NONE,
                seats,
                List.of(),
                List.of(),
                1);
    }
}
