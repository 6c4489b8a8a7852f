package dev.accord.relationship.pulse;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.KnownApplications;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.Quarter;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Asks the business side of a relationship once a quarter, and tells what it said where enough answered. */
public final class Pulse {
    private static final int INVITED = 500;

    private final Register<PulseSetting> settings;
    private final Ratings ratings;
    private final KnownApplications applications;
    private final Today today;

    public Pulse(Register<PulseSetting> settings, Ratings ratings, KnownApplications applications, Today today) {
        this.settings = settings;
        this.ratings = ratings;
        this.applications = applications;
        this.today = today;
    }

    public Quarter quarter() {
        return Quarter.of(today.date());
    }

    public Entry<PulseSetting> setting(Relationship relationship) {
        return settings.of(relationship.id()).stream()
                .findFirst()
                .orElse(Entry.fresh(relationship.id(), PulseSetting.CLOSED));
    }

    public Outcome<Entry<PulseSetting>> set(Entry<PulseSetting> wanted, String actor) {
        Entry<PulseSetting> present = settings.of(wanted.relationship()).stream()
                .findFirst()
                .orElse(Entry.fresh(wanted.relationship(), PulseSetting.CLOSED));
        if (present.version() != wanted.version()) {
            return Outcome.conflict(present);
        }
        if (wanted.content().invited().size() > INVITED) {
            return Outcome.refused(Problem.of("TOO_MANY", "invited", INVITED));
        }
        return present.content().equals(wanted.content())
                ? Outcome.done(present)
                : settings.save(List.of(present.with(wanted.content())), actor).map(all -> all.get(0));
    }

    /** The business people whom the relationship and its applications name, and who else is invited. */
    public Set<String> asked(Relationship relationship) {
        Set<String> asked = new TreeSet<>(setting(relationship).content().invited());
        if (relationship.sides().counterpart() != null) {
            asked.add(relationship.sides().counterpart());
        }
        applications.in(relationship.projects()).stream()
                .flatMap(Pulse::business)
                .filter(Holder::isUser)
                .forEach(each -> asked.add(each.userKey()));
        asked.remove(relationship.sides().brm());
        return asked;
    }

    private static Stream<Holder> business(Application application) {
        return Arrays.stream(Seat.values())
                .filter(seat -> seat.side() == Side.BUSINESS)
                .flatMap(seat -> application.people(seat).stream());
    }

    public boolean mayAnswer(Relationship relationship, String userKey) {
        return setting(relationship).content().open() && asked(relationship).contains(userKey);
    }

    /** This quarter's rating; it can be changed until the quarter ends. */
    public Outcome<Rating> rate(Relationship relationship, Rating rating, String userKey) {
        if (!mayAnswer(relationship, userKey)) {
            return Outcome.refused(Problem.of("NOT_ASKED", ""));
        }
        ratings.rate(relationship.id(), quarter(), userKey, rating);
        return Outcome.done(rating);
    }

    public Rating own(Relationship relationship, String userKey) {
        return ratings.own(relationship.id(), quarter(), userKey).orElse(null);
    }

    /**
     * What was said about these relationships together in the quarters that ended, the oldest first. Of the running one
     * nothing is told: who watches the counts change would learn who said what.
     */
    public List<Round> rounds(Collection<Relationship> relationships) {
        return new TreeMap<>(ratings.counts(
                        relationships.stream().map(Relationship::id).toList()))
                .headMap(quarter()).entrySet().stream()
                        .map(each -> Round.shown(each.getKey(), each.getValue()))
                        .toList();
    }
}
