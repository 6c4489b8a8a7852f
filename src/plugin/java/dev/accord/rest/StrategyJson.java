package dev.accord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.relationship.Visibility;
import dev.accord.relationship.reassess.StrategyChange;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.RelationshipPlace.Asked;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Turns recorded changes of strategy into JSON and back. */
public final class StrategyJson {
    private static final Set<String> MEMBERS = Set.of("on", "what");

    private final Register<StrategyChange> strategy;
    private final PeopleJson people;
    private final Visibility visibility;
    private final Clock clock;

    public StrategyJson(Register<StrategyChange> strategy, PeopleJson people, Visibility visibility, Clock clock) {
        this.strategy = strategy;
        this.people = people;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** One change, since when and recorded when. */
    public record ChangeOfStrategyJson(long id, String on, String what, PersonJson by, String at, int version) {}

    boolean showsReasons(Asked asked) {
        return visibility.showsReasons(asked.relationship(), asked.user());
    }

    /** In the order in which they were recorded. */
    List<ChangeOfStrategyJson> of(long relationship) {
        return strategy.of(relationship).stream().map(this::shown).toList();
    }

    ChangeOfStrategyJson shown(Entry<StrategyChange> entry) {
        StrategyChange change = entry.content();
        return new ChangeOfStrategyJson(
                entry.id(),
                change.on().toString(),
                change.what(),
                people.person(change.by()),
                change.recorded().toString(),
                entry.version());
    }

    StrategyChange read(JsonNode sent, String user) {
        Body body = Body.of(sent);
        body.members(MEMBERS, MEMBERS);
        StrategyChange change = new StrategyChange(body.date("on"), body.text("what"), user, clock.instant());
        body.refuseProblems();
        return change;
    }
}
