package dev.accord.rest;

import dev.accord.health.Backlog;
import dev.accord.health.Fault;
import dev.accord.health.Fault.Kind;
import dev.accord.health.Place.InBindings;
import dev.accord.health.Place.InContract;
import dev.accord.health.Place.InSeat;
import dev.accord.health.Place.InSettings;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.HealthJson.BacklogJson;
import dev.accord.rest.HealthJson.FaultJson;
import dev.accord.rest.HealthJson.KindJson;
import dev.accord.rest.HealthJson.SweepJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Attempts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows what is broken, each with the page that mends it. */
public final class HealthJsons {
    /** Of each kind; whoever has more to mend starts with these. */
    private static final int SHOWN = 50;

    private static final String PAGES = "/plugins/servlet/accord/";
    private static final Set<Kind> NAMING_A_USER = Set.of(
            Kind.ACTING_USER_MISSING,
            Kind.ACTING_USER_INACTIVE,
            Kind.AUTOMATION_USER_MISSING,
            Kind.BINDING_USER_MISSING,
            Kind.BINDING_USER_INACTIVE,
            Kind.SEAT_USER_MISSING,
            Kind.SEAT_USER_INACTIVE);

    /** What waits for the acting user or for another mode. */
    private static final Set<String> IN_SETTINGS = Set.of(Attempts.ACTING_USER, "SWITCHED_OFF");

    private final PeopleJson people;

    public HealthJsons(PeopleJson people) {
        this.people = people;
    }

    HealthJson shown(Map<Kind, List<Fault>> faults, List<Backlog> backlog, Optional<Instant> lastSweep) {
        int waiting = backlog.stream()
                .filter(Backlog::broken)
                .mapToInt(Backlog::total)
                .sum();
        return new HealthJson(
                waiting + faults.values().stream().mapToInt(List::size).sum(),
                faults.entrySet().stream()
                        .map(each -> kind(each.getKey(), each.getValue()))
                        .toList(),
                backlog.stream().map(HealthJsons::backlog).toList(),
                new SweepJson(lastSweep.map(Deciding::iso).orElse(null)),
                null);
    }

    private KindJson kind(Kind kind, List<Fault> faults) {
        return new KindJson(
                kind,
                faults.size(),
                faults.stream().limit(SHOWN).map(this::fault).toList());
    }

    private FaultJson fault(Fault fault) {
        PersonJson person = NAMING_A_USER.contains(fault.kind()) ? people.person(fault.value()) : null;
        if (fault.place() instanceof InSeat place) {
            NamedJson application = new NamedJson(place.application(), place.name());
            String page = PAGES + "applications/" + encoded(place.application());
            return new FaultJson(fault.value(), person, null, null, application, place.seat(), page);
        }
        if (fault.place() instanceof InContract place) {
            NamedJson application = new NamedJson(place.application(), place.name());
            String page = PAGES + "applications/" + encoded(place.application());
            return new FaultJson(fault.value(), null, null, null, application, null, page);
        }
        if (fault.place() instanceof InBindings place) {
            return new FaultJson(fault.value(), person, place.member(), place.number(), null, null, PAGES + "bindings");
        }
        String member = ((InSettings) fault.place()).member();
        return new FaultJson(fault.value(), person, member, null, null, null, PAGES + "settings");
    }

    private static BacklogJson backlog(Backlog backlog) {
        return new BacklogJson(
                backlog.state(),
                backlog.obstacle(),
                backlog.total(),
                Deciding.iso(backlog.oldest()),
                backlog.broken(),
                page(backlog.obstacle()));
    }

    private static String page(String obstacle) {
        return PAGES + (obstacle != null && IN_SETTINGS.contains(obstacle) ? "settings" : "triage");
    }

    /** As browsers encode a part of a path. */
    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
