package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.portfolio.Accountable;
import dev.accord.portfolio.HeatMap;
import dev.accord.rest.PortfolioJson.LineJson;
import dev.accord.rest.PortfolioJson.SummaryJson;
import dev.accord.routing.Agreement;
import dev.accord.routing.Agreements;
import java.util.function.Predicate;
import javax.inject.Inject;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * Who is accountable over all applications in use, for whoever is logged in. The parameters are those of the search for
 * applications, and {@code party}, {@code process} and {@code part}: applications with such a cell.
 */
@AnonymousSiteAccess
@Path("portfolio")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class PortfolioResource {
    private final Agreements agreements;
    private final ApplicationsJson json;
    private final ModelNames models;
    private final Caller caller;

    @Inject
    public PortfolioResource(Agreements agreements, ApplicationsJson json, ModelNames models, Caller caller) {
        this.models = models;
        this.agreements = agreements;
        this.json = json;
        this.caller = caller;
    }

    /** A line for each application. */
    @GET
    public Page<LineJson> applications(@BeanParam PortfolioSearch asked) {
        Page.Wanted wanted = asked.page();
        return Page.of(map(asked).lines(), wanted, line -> PortfolioJson.line(line, models));
    }

    /** A line for each business unit. */
    @GET
    @Path("units")
    public Page<SummaryJson> units(@BeanParam PortfolioSearch asked) {
        Page.Wanted wanted = asked.page();
        return Page.of(map(asked).units(), wanted, PortfolioJson::summary);
    }

    /** All applications together. */
    @GET
    @Path("total")
    public SummaryJson total(@BeanParam PortfolioSearch asked) {
        return PortfolioJson.summary(map(asked).all());
    }

    /** A line for each application, as CSV. */
    @GET
    @Path("export")
    @Produces("text/csv;charset=utf-8")
    public Response export(@BeanParam PortfolioSearch asked) {
        return Response.ok(map(asked).file())
                .header("Content-Disposition", "attachment; filename=\"portfolio.csv\"")
                .build();
    }

    private HeatMap map(PortfolioSearch asked) {
        caller.key();
        Predicate<Accountable> wanted = asked.wanted(json);
        Agreement agreement = agreements.stored();
        return HeatMap.of(agreement.applications().all(), agreement.models(), wanted);
    }
}
