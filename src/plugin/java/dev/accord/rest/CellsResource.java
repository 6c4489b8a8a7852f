package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.catalogue.ApplicationMatcher.Match;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.DecisionJson.ModelJson;
import dev.accord.rest.DecisionJson.TargetJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Agreement;
import dev.accord.routing.Agreements;
import dev.accord.routing.Answer;
import dev.accord.routing.Decide;
import dev.accord.routing.Inputs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Who answers for each cell of an application and who performs it, as a request about it would be decided now. */
@AnonymousSiteAccess
@Path("applications/{key}/cells")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class CellsResource {
    private final Agreements agreements;
    private final Deciding deciding;
    private final Caller caller;

    @Inject
    public CellsResource(Agreements agreements, Deciding deciding, Caller caller) {
        this.agreements = agreements;
        this.deciding = deciding;
        this.caller = caller;
    }

    /** The 28 cells; the model is null, and there are none, where the application has no operating model. */
    public record CellsJson(ModelJson operatingModel, List<WhoJson> values) {}

    /**
     * One cell.
     *
     * @param accountable whom the party is bound to, or null where nothing is
     * @param person who that is in person, or null for a queue or a vacant seat
     * @param performing who does the daily work, or null where nobody else does
     */
    public record WhoJson(
            SupportProcess process,
            Part part,
            Party party,
            TargetJson accountable,
            PersonJson person,
            TargetJson performing) {}

    @GET
    public CellsJson cells(@PathParam("key") String key) {
        caller.key();
        Agreement agreement = agreements.stored();
        if (!(agreement.applications().byKey(key) instanceof Match.One)) {
            throw Refusal.notFound();
        }
        Decide decide = new Decide(agreement);
        List<Answer> answers = Arrays.stream(SupportProcess.values())
                .flatMap(process -> Stream.of(Part.values())
                        .map(part ->
                                decide.answer(new Inputs(0, null, null, List.of(), List.of(), key, part), process)))
                .filter(answer -> answer.operatingModel() != null)
                .toList();
        return new CellsJson(
                answers.isEmpty() ? null : deciding.model(answers.get(0)),
                answers.stream().map(this::who).toList());
    }

    private WhoJson who(Answer answer) {
        return new WhoJson(
                answer.process(),
                answer.part(),
                answer.party(),
                deciding.target(answer.target()),
                deciding.accountablePerson(answer),
                deciding.target(answer.performing()));
    }
}
