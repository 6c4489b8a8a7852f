package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.assurance.Checklist;
import dev.accord.assurance.Checklist.Check;
import dev.accord.assurance.KeepChecklist;
import dev.accord.assurance.Requirement;
import dev.accord.catalogue.Application;
import dev.accord.rest.PeopleJson.PersonJson;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** How an application meets the control and operate requirements: whoever is logged in reads it, its stewards keep it. */
@AnonymousSiteAccess
@Path("applications/{key}/checklist")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class ChecklistResource {
    private static final Set<String> MEMBERS =
            Set.of("businessLed", "checks", "gaps", "checkedBy", "checkedOn", "mayKeep", "version");
    private static final Set<String> REQUIREMENTS =
            Arrays.stream(Requirement.values()).map(Requirement::name).collect(Collectors.toUnmodifiableSet());

    private final KeepChecklist keep;
    private final PeopleJson people;
    private final Steward steward;

    @Inject
    public ChecklistResource(KeepChecklist keep, PeopleJson people, Steward steward) {
        this.keep = keep;
        this.people = people;
        this.steward = steward;
    }

    /** The checklist; {@code checks} has a member for each requirement that was answered. */
    public record ChecklistJson(
            boolean businessLed,
            Map<Requirement, CheckJson> checks,
            List<Requirement> gaps,
            PersonJson checkedBy,
            String checkedOn,
            boolean mayKeep,
            int version) {}

    /** How a requirement is met. */
    public record CheckJson(Checklist.State state, String note) {}

    @GET
    public ChecklistJson one(@PathParam("key") String key) {
        Application application = steward.application(key);
        return json(application, keep.of(key));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ChecklistJson save(@PathParam("key") String key, JsonNode sent) {
        Application application = steward.application(key);
        String user = steward.keeper(application);
        Body body = Body.of(sent);
        body.members(MEMBERS, Set.of("businessLed", "checks", "version"));
        Map<Requirement, Check> checks = new EnumMap<>(Requirement.class);
        body.object("checks").ifPresent(each -> checks.putAll(checks(each)));
        Integer version = body.number("version");
        Checklist wanted = new Checklist(
                key, Boolean.TRUE.equals(body.truth("businessLed")), checks, null, null, version == null ? 0 : version);
        body.refuseProblems();
        return json(application, Caller.done(keep.save(wanted, user), each -> json(application, each), wanted));
    }

    private static Map<Requirement, Check> checks(Body sent) {
        sent.members(REQUIREMENTS, Set.of());
        Map<Requirement, Check> checks = new EnumMap<>(Requirement.class);
        for (Requirement requirement : Requirement.values()) {
            sent.object(requirement.name()).ifPresent(each -> {
                each.members(Set.of("state", "note"), Set.of("state"));
                Checklist.State state = each.needed("state", Checklist.State.class);
                checks.put(requirement, new Check(state, each.text("note")));
            });
        }
        return checks;
    }

    private ChecklistJson json(Application application, Checklist each) {
        Map<Requirement, CheckJson> checks = new EnumMap<>(Requirement.class);
        each.checks()
                .forEach((requirement, check) -> checks.put(requirement, new CheckJson(check.state(), check.note())));
        return new ChecklistJson(
                each.businessLed(),
                checks,
                each.gaps(),
                people.person(each.checkedBy()),
                Objects.toString(each.checkedOn(), null),
                steward.may(application).keep(),
                each.version());
    }
}
