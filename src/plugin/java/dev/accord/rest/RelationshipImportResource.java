package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.relationship.RelationshipHistory;
import dev.accord.relationship.imports.Field;
import dev.accord.relationship.imports.ImportRelationships;
import dev.accord.relationship.imports.ImportRelationships.Plan;
import dev.accord.relationship.imports.Line;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.rest.RelationshipOverview.FieldJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;

/** Relationships of many projects out of a CSV file: a preview says what each line changes; all lines are saved, or none. */
@AnonymousSiteAccess
@Path("relationships/import")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class RelationshipImportResource {
    private final ImportRelationships imports;
    private final ProjectsJson projects;
    private final RelationshipOverview overview;
    private final Errors errors;
    private final Caller caller;

    @Inject
    public RelationshipImportResource(
            ImportRelationships imports,
            ProjectsJson projects,
            RelationshipOverview overview,
            Errors errors,
            Caller caller) {
        this.imports = imports;
        this.projects = projects;
        this.overview = overview;
        this.errors = errors;
        this.caller = caller;
    }

    /** What the file changes, or changed; nothing is read from the columns of the {@code ignored} headings. */
    public record PlanJson(boolean preview, int changed, int wrong, List<String> ignored, List<LineJson> values) {}

    /** One line; {@code project} is null where the key names none, {@code problems} say why all is kept back. */
    public record LineJson(
            int line, String key, ProjectJson project, List<FieldJson> changes, List<WrongJson> problems) {}

    /** What is wrong in a column, in a sentence that names the line, too. */
    public record WrongJson(Field field, String code, String sentence) {}

    @POST
    @Consumes("text/csv")
    public PlanJson bring(@QueryParam("preview") boolean preview, InputStream file, @Context HttpHeaders headers)
            throws IOException {
        String user = caller.key();
        Plan plan = Caller.done(imports.plan(
                Upload.of(file, headers), key -> projects.find(key, user).map(each -> Long.valueOf(each.id())), user));
        if (!preview && !plan.right()) {
            throw Refusal.of(plan.lines().stream()
                    .flatMap(line -> line.wrong().stream().map(each -> told(line, each)))
                    .toList());
        }
        if (!preview && imports.carryOut(plan, user) instanceof Outcome.Conflict) {
            throw Refusal.of(List.of(Problem.of("SAVED_IN_BETWEEN", "")));
        }
        return shown(plan, preview, user);
    }

    private PlanJson shown(Plan plan, boolean preview, String user) {
        List<Line> lines = plan.lines();
        return new PlanJson(
                preview,
                (int) lines.stream()
                        .filter(each -> each.wrong().isEmpty() && !each.same())
                        .count(),
                (int) lines.stream().filter(each -> !each.wrong().isEmpty()).count(),
                plan.ignored(),
                lines.stream().map(each -> shown(each, user)).toList());
    }

    private LineJson shown(Line line, String user) {
        return new LineJson(
                line.number(),
                line.key(),
                line.project() == null
                        ? null
                        : projects.shown(List.of(line.project()), user).get(0),
                line.after() == null
                        ? List.of()
                        : overview.fields(RelationshipHistory.between(line.before(), line.after()), user),
                line.wrong().stream()
                        .map(each ->
                                new WrongJson(each.field(), each.problem().code(), errors.sentence(told(line, each))))
                        .toList());
    }

    /** The same with line and column before it. */
    private Problem told(Line line, Line.Wrong wrong) {
        return Problem.of(
                "IMPORT_LINE_" + wrong.field(), "", String.valueOf(line.number()), errors.sentence(wrong.problem()));
    }
}
