package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.catalogue.AppliedModel;
import dev.accord.catalogue.ModelHistory;
import dev.accord.catalogue.ModelHistory.Given;
import dev.accord.operatingmodel.CustomModels;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** Which operating model applied to an application, in which version, and when; for whoever is logged in. */
@AnonymousSiteAccess
@Path("applications/{key}/operating-models")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class AppliedModelResource {
    private final ModelHistory history;
    private final CustomModels models;
    private final ModelNames names;
    private final DaysHere days;
    private final Caller caller;

    @Inject
    public AppliedModelResource(
            ModelHistory history, CustomModels models, ModelNames names, DaysHere days, Caller caller) {
        this.history = history;
        this.models = models;
        this.names = names;
        this.days = days;
        this.caller = caller;
    }

    /** One model in one version; {@code until} is null while it applies. */
    public record AppliedJson(String model, String name, int version, String from, String until) {}

    /** Oldest first; with {@code on} what applied on that day, by the zone where this Jira is at home. */
    @GET
    public Page<AppliedJson> applied(
            @PathParam("key") String key,
            @QueryParam("on") String on,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        caller.key();
        List<Given> given = history.of(key);
        if (given.isEmpty()) {
            throw Refusal.notFound();
        }
        List<AppliedModel> applied = AppliedModel.of(given, models::find);
        if (on != null) {
            DaysHere.Day day = days.day("on", on);
            applied = applied.stream()
                    .filter(each -> day.meets(each.from(), each.until()))
                    .toList();
        }
        return Page.of(applied, Page.Wanted.of(startAt, maxResults), this::json);
    }

    private AppliedJson json(AppliedModel applied) {
        return new AppliedJson(
                applied.model(),
                names.of(applied.model()),
                applied.version(),
                Deciding.iso(applied.from()),
                Deciding.iso(applied.until()));
    }
}
