package dev.accord.routing;

import dev.accord.governance.People;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks Jira, live, whether somebody of the chain can have an issue. Reads only. */
public final class Availability {
    private final People people;
    private final Assignees assignees;
    private final Predicate<String> absent;

    /** Nobody is absent. */
    public Availability(People people, Assignees assignees) {
        this(people, assignees, user -> false);
    }

    /** {@code absent} tells of a user key whether that person is away today. */
    public Availability(People people, Assignees assignees, Predicate<String> absent) {
        this.people = people;
        this.assignees = assignees;
        this.absent = absent;
    }

    /** What keeps this target from having the issue; empty where nothing does. */
    public Optional<Obstacle> obstacle(Target target, IssueFacts issue) {
        return switch (target.type()) {
            case USER -> ofUser(target.value(), issue);
            case GROUP -> ofGroup(target.value());
            case PROJECT_ROLE -> people.roleHasActiveMember(target.value(), issue.project())
                    ? Optional.empty()
                    : Optional.of(Obstacle.NO_ACTIVE_MEMBER);
                // A vendor's people are not in this Jira.
            case VENDOR_DESK -> Optional.empty();
            case SEAT -> throw new IllegalArgumentException("A seat is resolved to its people before anybody asks");
        };
    }

    private Optional<Obstacle> ofUser(String userKey, IssueFacts issue) {
        Optional<People.Person> person = people.byKey(userKey);
        if (person.isEmpty()) {
            return Optional.of(Obstacle.MISSING_USER);
        }
        if (!person.get().active()) {
            return Optional.of(Obstacle.INACTIVE);
        }
        if (absent.test(userKey)) {
            return Optional.of(Obstacle.ABSENT);
        }
        return assignees.assignable(issue, userKey) ? Optional.empty() : Optional.of(Obstacle.NOT_ASSIGNABLE);
    }

    private Optional<Obstacle> ofGroup(String group) {
        if (!people.groupExists(group)) {
            return Optional.of(Obstacle.MISSING_GROUP);
        }
        return people.groupHasActiveMember(group) ? Optional.empty() : Optional.of(Obstacle.NO_ACTIVE_MEMBER);
    }
}
