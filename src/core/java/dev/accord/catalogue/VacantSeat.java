package dev.accord.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Applications with a seat that nobody holds: empty, or its first person is no Jira user or not an active one.
 *
 * @param seat null for any of the four
 * @param active whether the user of this key is active
 */
public record VacantSeat(Seat seat, Predicate<String> active) implements Predicate<Application> {
    @Override
    public boolean test(Application application) {
        return seat == null
                ? Arrays.stream(Seat.values()).anyMatch(each -> isVacant(application.people(each)))
                : isVacant(application.people(seat));
    }

    private boolean isVacant(List<Holder> people) {
        return people.isEmpty()
                || !people.get(0).isUser()
                || !active.test(people.get(0).userKey());
    }
}
