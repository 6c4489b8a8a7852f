package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.Outcome;
import dev.accord.catalogue.imports.Import;
import dev.accord.catalogue.imports.ImportApplications;
import dev.accord.catalogue.imports.ImportApplications.Opened;
import dev.accord.catalogue.imports.RecordResult;
import dev.accord.catalogue.imports.Result;
import dev.accord.catalogue.imports.ResultFile;
import dev.accord.governance.Rights;
import dev.accord.jobs.Job;
import dev.accord.rest.ImportsJson.ImportJson;
import dev.accord.rest.ImportsJson.RowJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** Applications out of a CSV file, step by step, for catalogue editors. */
@AnonymousSiteAccess
@Path("imports")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class ImportResource {
    private final ImportApplications imports;
    private final ImportsJson json;
    private final JobsJson jobs;
    private final Editor editor;

    @Inject
    public ImportResource(ImportApplications imports, ImportsJson json, JobsJson jobs, Editor editor) {
        this.imports = imports;
        this.json = json;
        this.jobs = jobs;
        this.editor = editor;
    }

    /** The catalogue editor who asks; anybody else ends the request. */
    public record Editor(Caller caller, Rights rights) {
        String key() {
            String user = caller.key();
            if (!rights.editsCatalogue(user)) {
                throw Refusal.forbidden();
            }
            return user;
        }
    }

    @POST
    @Consumes("text/csv")
    public Response bring(
            @QueryParam("fileName") String fileName,
            InputStream file,
            @Context HttpHeaders headers,
            @Context UriInfo address)
            throws IOException {
        String user = editor.key();
        byte[] bytes = Upload.of(file, headers);
        Opened opened = Caller.done(imports.bring(plain(fileName), bytes, user));
        return Response.created(address.getAbsolutePathBuilder()
                        .path("{id}/columns")
                        .build(opened.file().id()))
                .entity(json.shown(opened))
                .build();
    }

    private static String plain(String fileName) {
        String plain =
                fileName == null ? "" : fileName.replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "applications.csv" : plain.substring(0, Math.min(plain.length(), 255));
    }

    @GET
    @Path("{id}/columns")
    public ImportJson columns(@PathParam("id") String id) {
        return json.shown(imports.open(present(id)));
    }

    @PUT
    @Path("{id}/columns")
    @Consumes(MediaType.APPLICATION_JSON)
    public ImportJson correct(@PathParam("id") String id, JsonNode sent) {
        Import present = present(id);
        Import wanted = json.corrected(sent, present);
        Outcome<Opened> outcome = imports.correct(present, wanted);
        if (outcome instanceof Outcome.Conflict<Opened> conflict) {
            throw Refusal.conflict(json.shown(conflict.current()), sent);
        }
        return json.shown(Caller.done(outcome));
    }

    /** Errors first, then by line. */
    @GET
    @Path("{id}/preview")
    public Map<String, Object> preview(
            @PathParam("id") String id,
            @QueryParam("result") String result,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        Import file = present(id);
        Page.Wanted wanted = Page.Wanted.of(startAt, maxResults);
        List<RecordResult> all = Caller.done(imports.preview(file));
        List<RecordResult> rows = all.stream()
                .filter(each -> result == null || each.result().name().equals(result))
                .sorted(Comparator.comparing((RecordResult each) -> each.result() != Result.ERROR)
                        .thenComparing(RecordResult::number))
                .toList();
        return shown(all, Page.of(rows, wanted, json::shown));
    }

    private static Map<String, Object> shown(List<RecordResult> all, Page<RowJson> page) {
        Map<String, Object> shown = new LinkedHashMap<>();
        Map.of(Result.NEW, "new", Result.CHANGED, "changed", Result.SAME, "same", Result.MERGED, "merged")
                .forEach((result, name) -> shown.put(name, count(all, result)));
        shown.put("errors", count(all, Result.ERROR));
        shown.put("startAt", page.startAt());
        shown.put("maxResults", page.maxResults());
        shown.put("total", page.total());
        shown.put("isLast", page.isLast());
        shown.put("rows", page.values());
        return shown;
    }

    private static long count(List<RecordResult> all, Result result) {
        return all.stream().filter(each -> each.result() == result).count();
    }

    @POST
    @Path("{id}/apply")
    public Response apply(@PathParam("id") String id) {
        Import file = present(id);
        Job job = Caller.done(imports.apply(file, editor.key()));
        return Response.accepted(jobs.shown(job)).build();
    }

    @GET
    @Path("{id}/result")
    @Produces("text/csv;charset=utf-8")
    public Response result(@PathParam("id") String id) {
        Import file = present(id);
        List<RecordResult> results = Caller.done(imports.result(file));
        return Response.ok(new ResultFile(json::sentence).of(results))
                .header("Content-Disposition", "attachment; filename=\"import-" + file.id() + "-result.csv\"")
                .build();
    }

    private Import present(String id) {
        editor.key();
        return Ids.of(id).flatMap(imports::find).orElseThrow(Refusal::notFound);
    }
}
