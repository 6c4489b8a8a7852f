package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.bulk.ChangeMany;
import dev.accord.catalogue.bulk.ChangeMany.Changed;
import dev.accord.rest.ImportsJson.ChangeJson;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.container.ResourceContext;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** One change of many applications, for catalogue editors: first shown, then done by a job. */
@AnonymousSiteAccess
@Path("applications/bulk")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class BulkResource {
    private static final String KEY = "bulk";

    private final Catalogue catalogue;
    private final ApplicationsJson json;
    private final ChangeMany change;
    private final JobsJson jobs;
    private final ImportResource.Editor editor;

    @Inject
    public BulkResource(
            Catalogue catalogue,
            ApplicationsJson json,
            ChangeMany change,
            JobsJson jobs,
            ImportResource.Editor editor) {
        this.catalogue = catalogue;
        this.json = json;
        this.change = change;
        this.jobs = jobs;
        this.editor = editor;
    }

    /** An application and what changes in it. */
    public record RowJson(String key, String name, List<ChangeJson> changes) {}

    /** How many would change and how many are so already, with a page of those that would change. */
    public record BulkPreviewJson(
            int changed, int same, int startAt, int maxResults, int total, boolean isLast, List<RowJson> rows) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            JsonNode sent, @QueryParam("startAt") String startAt, @QueryParam("maxResults") String maxResults) {
        String user = editor.key();
        Page.Wanted page = Page.Wanted.of(startAt, maxResults);
        BulkJson.Wanted wanted = BulkJson.read(sent, catalogue, json);
        if (wanted.preview()) {
            List<Changed> changed = Caller.done(change.preview(wanted.applications(), wanted.values()));
            return Response.ok(shown(changed, wanted.applications().size(), page))
                    .build();
        }
        return Response.accepted(jobs.shown(Caller.done(change.start(wanted.applications(), wanted.values(), user))))
                .build();
    }

    /** This path is also that of an application whose key is "bulk". */
    @GET
    public ApplicationJson application(@Context ResourceContext resources) {
        return resources.getResource(ApplicationResource.class).one(KEY);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ApplicationJson replace(@Context ResourceContext resources, JsonNode application) {
        return resources.getResource(ApplicationResource.class).replace(KEY, application);
    }

    private static BulkPreviewJson shown(List<Changed> changed, int all, Page.Wanted wanted) {
        Page<RowJson> page = Page.of(changed, wanted, BulkResource::row);
        return new BulkPreviewJson(
                changed.size(),
                all - changed.size(),
                page.startAt(),
                page.maxResults(),
                page.total(),
                page.isLast(),
                page.values());
    }

    private static RowJson row(Changed changed) {
        return new RowJson(
                changed.application().key(),
                changed.application().name(),
                changed.changes().stream()
                        .map(each -> new ChangeJson(each.field().path(), each.before(), each.after()))
                        .toList());
    }
}
