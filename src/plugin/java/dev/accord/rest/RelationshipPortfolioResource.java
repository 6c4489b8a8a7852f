package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Csv;
import dev.accord.rest.StandingsJson.StandingJson;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** All relationships side by side, of the projects that the reader may browse. */
@AnonymousSiteAccess
@Path("relationships/portfolio")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class RelationshipPortfolioResource {
    private final StandingsJson standings;
    private final Caller caller;

    @Inject
    public RelationshipPortfolioResource(StandingsJson standings, Caller caller) {
        this.standings = standings;
        this.caller = caller;
    }

    /** Every project that shows a relationship. */
    public record AllJson(String today, List<StandingJson> values) {}

    @GET
    public AllJson all() {
        return new AllJson(standings.today(), standings.of(caller.key()));
    }

    /** The same as CSV. */
    @GET
    @Path("export")
    @Produces("text/csv;charset=utf-8")
    public Response export() {
        StringBuilder file = new StringBuilder(Csv.MARK)
                .append(Csv.line(
                        "project",
                        "name",
                        "businessUnit",
                        "brm",
                        "relationshipModel",
                        "relationshipModelTarget",
                        "maturityLevel",
                        "maturityLevelTarget",
                        "decidedOn",
                        "nextReview",
                        "overdue",
                        "touchPointGaps",
                        "vacantSeats",
                        "engagementScore",
                        "engagementChange"));
        standings.of(caller.key()).forEach(each -> file.append(line(each)));
        return Response.ok(file.toString())
                .header("Content-Disposition", "attachment; filename=\"relationships.csv\"")
                .build();
    }

    private static String line(StandingJson each) {
        return Csv.line(
                each.project().key(),
                each.project().name(),
                each.businessUnit(),
                each.brm() == null ? null : each.brm().name(),
                text(each.relationshipModel().current()),
                text(each.relationshipModel().target()),
                text(each.maturityLevel().current()),
                text(each.maturityLevel().target()),
                each.decidedOn(),
                each.nextReview(),
                String.valueOf(each.overdue()),
                String.valueOf(each.gaps()),
                String.valueOf(each.vacantSeats()),
                text(each.engagement() == null ? null : each.engagement().score()),
                text(each.engagement() == null ? null : each.engagement().change()));
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }
}
