package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.Outcome;
import dev.accord.rest.SettingsResource.Administrator;
import dev.accord.routing.DecideAtCreation;
import dev.accord.setup.CheckPeople;
import dev.accord.setup.Made;
import dev.accord.setup.SetUp;
import dev.accord.setup.Step;
import dev.accord.setup.Wish;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** How Accord comes into this Jira, for Jira's administrators. */
@AnonymousSiteAccess
@Path("setup")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class SetupResource {
    private final SetUp setUp;
    private final Checking checking;
    private final SetupJsons jsons;
    private final Administrator administrator;

    @Inject
    public SetupResource(SetUp setUp, Checking checking, SetupJsons jsons, Administrator administrator) {
        this.setUp = setUp;
        this.checking = checking;
        this.jsons = jsons;
        this.administrator = administrator;
    }

    /** What is shown beside the steps. */
    public record Checking(CheckPeople people, Made made, DecideAtCreation atCreation) {}

    @GET
    public SetupJson proposal() {
        administrator.key();
        Wish wish = setUp.proposal();
        List<Step> steps = setUp.preview(wish) instanceof Outcome.Done<List<Step>> done ? done.value() : List.of();
        return shown(wish, steps);
    }

    /** With {@code preview} nothing is done. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public SetupJson carryOut(JsonNode sent) {
        String user = administrator.key();
        Body body = Body.of(sent);
        Wish wish = jsons.read(body);
        Boolean preview = body.truth("preview");
        body.refuseProblems();
        return shown(
                wish, Caller.done(Boolean.TRUE.equals(preview) ? setUp.preview(wish) : setUp.carryOut(wish, user)));
    }

    private SetupJson shown(Wish wish, List<Step> steps) {
        CheckPeople.Found found =
                wish.projects().isEmpty() ? null : checking.people().found(wish.actingUser(), wish.projects());
        return jsons.shown(wish, steps, found, checking);
    }
}
