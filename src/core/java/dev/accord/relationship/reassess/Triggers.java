package dev.accord.relationship.reassess;

import dev.accord.catalogue.ApplicationChanges;
import dev.accord.catalogue.Holder;
import dev.accord.governance.People;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.Relationships.Saved;
import dev.accord.relationship.Sides;
import dev.accord.relationship.Today;
import dev.accord.relationship.brief.SeatChange;
import dev.accord.relationship.reassess.Trigger.Cause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Finds what happened since both sides last looked: the last decision, or the last time that somebody confirmed it as it
 * is. Either makes all of it settled.
 */
public final class Triggers {
    private static final int MONTHS = 3;

    private final Relationships relationships;
    private final ApplicationChanges applications;
    private final People people;
    private final Today today;

    public Triggers(Relationships relationships, ApplicationChanges applications, People people, Today today) {
        this.relationships = relationships;
        this.applications = applications;
        this.people = people;
        this.today = today;
    }

    /** Nothing while nobody decided anything. */
    public List<Trigger> of(Relationship relationship) {
        List<Saved> versions = relationships.versions(relationship.id());
        int looked = looked(versions);
        if (relationship.deciding().on() == null || looked < 0) {
            return List.of();
        }
        List<Trigger> triggers = new ArrayList<>();
        side(triggers, versions.subList(0, looked + 1), Sides::brm, Cause.BRM_CHANGED, Cause.BRM_INACTIVE);
        side(
                triggers,
                versions.subList(0, looked + 1),
                Sides::counterpart,
                Cause.COUNTERPART_CHANGED,
                Cause.COUNTERPART_INACTIVE);
        applications.between(versions.get(looked).at(), Instant.MAX).stream()
                .filter(each -> each.after().projects().stream().anyMatch(relationship.projects()::contains))
                .flatMap(each -> SeatChange.of(each).stream())
                .map(each -> new Trigger(
                        Cause.SEAT_CHANGED, each.application(), each.seat(), each.before(), each.after(), each.at()))
                .forEach(triggers::add);
        if (today.date().isAfter(lookedOn(relationship, versions.get(looked)).plusMonths(MONTHS))) {
            triggers.add(new Trigger(Cause.QUARTER_PASSED, null, null, null, null, null));
        }
        return triggers;
    }

    /** Place of the save that decided or confirmed last; the newest is first. */
    private static int looked(List<Saved> versions) {
        for (int i = 0; i < versions.size(); i++) {
            boolean first = i + 1 == versions.size();
            if (first || versions.get(i).confirmed() != null || decides(versions.get(i), versions.get(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean decides(Saved now, Saved before) {
        return !now.relationship().deciding().equals(before.relationship().deciding());
    }

    private LocalDate lookedOn(Relationship relationship, Saved looked) {
        return looked.confirmed() == null ? relationship.deciding().on() : today.of(looked.at());
    }

    private void side(
            List<Trigger> triggers, List<Saved> since, Function<Sides, String> who, Cause changed, Cause inactive) {
        String then = who.apply(since.get(since.size() - 1).relationship().sides());
        String now = who.apply(since.get(0).relationship().sides());
        if (!Objects.equals(then, now)) {
            triggers.add(new Trigger(
                    changed, null, null, holder(then), holder(now), since.get(0).at()));
        }
        if (now != null && people.byKey(now).filter(People.Person::active).isEmpty()) {
            triggers.add(new Trigger(inactive, null, null, holder(now), null, null));
        }
    }

    private static Holder holder(String userKey) {
        return userKey == null ? null : Holder.user(userKey);
    }
}
