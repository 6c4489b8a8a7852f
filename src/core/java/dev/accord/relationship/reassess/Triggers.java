package dev.accord.relationship.reassess;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationChanges;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.KnownApplications;
import dev.accord.catalogue.Seat;
import dev.accord.governance.People;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.Relationships.Saved;
import dev.accord.relationship.Sides;
import dev.accord.relationship.Today;
import dev.accord.relationship.brief.SeatChange;
import dev.accord.relationship.reassess.Trigger.Cause;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Finds what happened since both sides last looked: the last decision, or the last time that somebody confirmed it as it
 * is. Either makes all of it settled.
 */
public final class Triggers {
    private static final int MONTHS = 3;

    private final Facts facts;
    private final Today today;

    /** Where what happened is known. */
    public record Facts(
            Relationships relationships,
            KnownApplications applications,
            ApplicationChanges changes,
            Register<StrategyChange> strategy,
            People people) {}

    public Triggers(Facts facts, Today today) {
        this.facts = facts;
        this.today = today;
    }

    /** Nothing while nobody decided anything. */
    public List<Trigger> of(Relationship relationship) {
        List<Saved> versions = facts.relationships().versions(relationship.id());
        int looked = looked(versions);
        if (relationship.deciding().on() == null || looked < 0) {
            return List.of();
        }
        List<Trigger> triggers = new ArrayList<>();
        List<Saved> since = versions.subList(0, looked + 1);
        side(triggers, since, Sides::brm, Cause.BRM_CHANGED, Cause.BRM_INACTIVE);
        side(triggers, since, Sides::counterpart, Cause.COUNTERPART_CHANGED, Cause.COUNTERPART_INACTIVE);
        side(triggers, since, Sides::sponsor, Cause.SPONSOR_CHANGED, Cause.SPONSOR_INACTIVE);
        seats(triggers, relationship, versions.get(looked).at());
        facts.strategy().of(relationship.id()).stream()
                .map(Entry::content)
                .filter(each -> each.recorded().isAfter(versions.get(looked).at()))
                .map(Trigger::strategy)
                .forEach(triggers::add);
        if (today.date().isAfter(lookedOn(relationship, versions.get(looked)).plusMonths(MONTHS))) {
            triggers.add(Trigger.quarterPassed());
        }
        return triggers;
    }

    /** Of the applications in its projects: who took over, and who holds a seat and has left. */
    private void seats(List<Trigger> triggers, Relationship relationship, Instant looked) {
        List<Application> applications = facts.applications().in(relationship.projects());
        facts
                .changes()
                .since(looked, applications.stream().map(Application::key).toList())
                .stream()
                .flatMap(each -> SeatChange.of(each).stream())
                .map(each ->
                        Trigger.seatChanged(each.application(), each.seat(), each.before(), each.after(), each.at()))
                .forEach(triggers::add);
        applications.stream()
                .flatMap(each -> Arrays.stream(Seat.values()).flatMap(seat -> each.people(seat).stream()
                        .limit(1)
                        .filter(who -> who.isUser() && gone(who.userKey()))
                        .map(who -> Trigger.seatInactive(each.name(), seat, who))))
                .forEach(triggers::add);
    }

    private boolean gone(String userKey) {
        return facts.people().byKey(userKey).filter(People.Person::active).isEmpty();
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
            triggers.add(Trigger.changed(
                    changed, holder(then), holder(now), since.get(0).at()));
        }
        if (now != null && gone(now)) {
            triggers.add(Trigger.inactive(inactive, holder(now)));
        }
    }

    private static Holder holder(String userKey) {
        return userKey == null ? null : Holder.user(userKey);
    }
}
