package dev.accord.relationship.brief;

import dev.accord.catalogue.ApplicationChanges;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.agreement.KeepAgreements;
import dev.accord.relationship.due.Due;
import dev.accord.relationship.due.FindDue;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the brief for a meeting with the counterpart of a relationship. */
public final class MakeBrief {
    private static final int MONTHS = 3;

    private final Register<Forum> forums;
    private final KeepAgreements agreements;
    private final FindDue due;
    private final ApplicationChanges changes;
    private final Now now;

    /** The moment and the zone where this Jira is at home. */
    public record Now(Clock clock, Supplier<ZoneId> zone) {
        LocalDate today() {
            return LocalDate.now(clock.withZone(zone.get()));
        }

        Instant start(LocalDate day) {
            return day.atStartOfDay(zone.get()).toInstant();
        }
    }

    public MakeBrief(
            Register<Forum> forums, KeepAgreements agreements, FindDue due, ApplicationChanges changes, Now now) {
        this.forums = forums;
        this.agreements = agreements;
        this.due = due;
        this.changes = changes;
        this.now = now;
    }

    /** Since that day, or, for null, since the counterpart was last in a forum; failing that, for three months. */
    public Brief of(Relationship relationship, LocalDate wanted) {
        Optional<Forum> contact = contact(relationship);
        LocalDate since = wanted != null
                ? wanted
                : contact.map(Forum::lastHeld).orElseGet(() -> now.today().minusMonths(MONTHS));
        Instant from = now.start(since);
        List<SeatChange> seats = changes.between(from, Instant.MAX).stream()
                .filter(each -> each.after().projects().stream().anyMatch(relationship.projects()::contains))
                .flatMap(each -> SeatChange.of(each).stream())
                .toList();
        List<Due> late = due.of(relationship).stream()
                .filter(each -> each.overdue(now.today()))
                .toList();
        return new Brief(
                since,
                wanted == null ? contact.map(Forum::name).orElse(null) : null,
                late,
                seats,
                agreements.of(relationship.id()).stream()
                        .map(Entry::content)
                        .filter(each -> each.frozenAt() >= from.toEpochMilli())
                        .toList());
    }

    /** The forum in which the counterpart was last; where nobody names the counterpart, any forum. */
    private Optional<Forum> contact(Relationship relationship) {
        String counterpart = relationship.sides().counterpart();
        return forums.of(relationship.id()).stream()
                .map(Entry::content)
                .filter(each -> each.lastHeld() != null)
                .filter(each -> counterpart == null
                        || each.business().stream().anyMatch(one -> counterpart.equals(one.userKey())))
                .max(Comparator.comparing(Forum::lastHeld));
    }
}
