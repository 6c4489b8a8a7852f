package dev.accord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationKey;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Interface;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.catalogue.VacantSeat;
import dev.accord.rest.ApplicationJson.ContractJson;
import dev.accord.rest.ApplicationJson.InterfaceJson;
import dev.accord.rest.PeopleJson.PersonJson;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns applications into JSON and back. */
public final class ApplicationsJson {
    /** Shown, and taken back without a meaning, as the check of the contract is. */
    private static final String CLOSE_TO = "closeTo";

    private static final String CONTRACT_CHECK = "contractCheck";
    private static final String MODEL_NAME = "operatingModelName";

    private static final Set<String> MEMBERS = Set.of(
            "key",
            "name",
            "aliases",
            "category",
            "criticality",
            "mode",
            "businessUnit",
            "operatingModel",
            MODEL_NAME,
            "lifeCycle",
            "contract",
            "seats",
            "interfaces",
            "projects",
            "version",
            CONTRACT_CHECK,
            CLOSE_TO);
    private static final Set<String> CONTRACT =
            Set.of("vendor", "holder", "itElementsHeldByIt", "end", "responseHours");
    private static final Set<String> SEATS =
            Arrays.stream(Seat.values()).map(Seat::name).collect(Collectors.toUnmodifiableSet());

    private final PeopleJson people;
    private final ProjectsJson projects;
    private final ContractChecks checks;
    private final ModelNames models;

    public ApplicationsJson(PeopleJson people, ProjectsJson projects, ContractChecks checks, ModelNames models) {
        this.checks = checks;
        this.models = models;
        this.people = people;
        this.projects = projects;
    }

    ApplicationJson shown(Application each, String user) {
        Contract contract = each.contract();
        return new ApplicationJson(
                each.key(),
                each.name(),
                each.aliases(),
                each.category(),
                each.criticality(),
                each.mode(),
                each.businessUnit(),
                each.operatingModel(),
                models.orNone(each.operatingModel()),
                each.lifeCycle(),
                new ContractJson(
                        contract.vendor(),
                        contract.holder(),
                        contract.itElementsHeldByIt(),
                        Objects.toString(contract.end(), null),
                        contract.responseHours(),
                        contract.responseIn()),
                seats(each),
                each.interfaces().stream()
                        .map(with -> new InterfaceJson(with.key(), with.name(), with.with()))
                        .toList(),
                projects.shown(each.projects(), user),
                each.version(),
                checks.of(each),
                null);
    }

    /** Those whose seat, or any of the four for null, shows nobody. */
    VacantSeat vacant(Seat seat) {
        return new VacantSeat(seat, key -> people.person(key).active());
    }

    /** A new application: only key and name are needed. */
    Application created(JsonNode sent, String user) {
        Body body = Body.of(sent);
        body.members(MEMBERS, Set.of("key", "name"));
        return read(body, Application.named(ApplicationKey.normal(body.text("key")), ""), Set.of(), 0, user);
    }

    /** A whole application in place of the one that stands; a version left out is older than any. */
    Application replaced(JsonNode sent, Application before, String user) {
        Body body = Body.of(sent);
        body.members(
                MEMBERS,
                MEMBERS.stream()
                        .filter(each ->
                                !Set.of("version", CLOSE_TO, CONTRACT_CHECK).contains(each))
                        .collect(Collectors.toSet()));
        if (body.has("key") && !before.key().equals(ApplicationKey.normal(body.text("key")))) {
            body.problem("KEY_CHANGES", "key", before.key());
        }
        Integer version = body.number("version");
        return read(body, before, CONTRACT, version == null ? 0 : version, user);
    }

    private Application read(Body body, Application before, Set<String> needed, int version, String user) {
        LifeCycle lifeCycle = body.choice("lifeCycle", LifeCycle.class);
        String name = body.text("name");
        Application read = new Application(
                before.key(),
                name == null ? "" : name,
                body.texts("aliases"),
                body.text("category"),
                body.number("criticality"),
                body.number("mode"),
                body.text("businessUnit"),
                body.text("operatingModel"),
                lifeCycle == null ? LifeCycle.ACTIVE : lifeCycle,
                body.object("contract")
                        .map(each -> contract(each, needed, before.contract()))
                        .orElse(Contract.NONE),
                seats(body, before, needed.isEmpty() ? Set.of() : SEATS),
                interfaces(body),
                projects.read(body, "projects", before.projects(), user),
                version);
        body.refuseProblems();
        return read;
    }

    private static Contract contract(Body body, Set<String> needed, Contract before) {
        Set<String> members = new HashSet<>(CONTRACT);
        // Came later: left out, it stays as it is.
        members.add("responseIn");
        body.members(members, needed);
        Contract.Hours hours = body.choice("responseIn", Contract.Hours.class);
        return new Contract(
                body.text("vendor"),
                body.choice("holder", Contract.Holding.class),
                body.truth("itElementsHeldByIt"),
                body.date("end"),
                body.number("responseHours"),
                hours == null && !body.has("responseIn") ? before.responseIn() : hours);
    }

    private static List<Interface> interfaces(Body body) {
        return body.objects("interfaces").stream()
                .map(each -> {
                    each.members(Set.of("key", "name", "with"), Set.of("key", "name"));
                    return new Interface(each.text("key"), each.text("name"), each.text("with"));
                })
                .toList();
    }

    private Map<Seat, List<Holder>> seats(Body body, Application before, Set<String> needed) {
        Map<Seat, List<Holder>> seats = new EnumMap<>(Seat.class);
        body.object("seats").ifPresent(sent -> {
            sent.members(SEATS, needed);
            for (Seat seat : Seat.values()) {
                List<Holder> holders = sent.list(seat.name()).stream()
                        .map(each -> people.holder(sent, seat.name(), each, before.people(seat)))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
                if (!holders.isEmpty()) {
                    seats.put(seat, holders);
                }
            }
        });
        return seats;
    }

    private Map<Seat, List<PersonJson>> seats(Application application) {
        Map<Seat, List<PersonJson>> seats = new EnumMap<>(Seat.class);
        for (Seat seat : Seat.values()) {
            seats.put(
                    seat, application.people(seat).stream().map(people::holder).toList());
        }
        return seats;
    }
}
