package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Csv;
import dev.accord.governance.Permissions;
import dev.accord.governance.Rights;
import dev.accord.rest.LookBackJson.IssueLineJson;
import dev.accord.rest.LookBackJson.PlaceJson;
import dev.accord.routing.lookback.LookBack;
import dev.accord.routing.lookback.LookBackNow;
import dev.accord.routing.lookback.LookBacks;
import dev.accord.routing.lookback.Missing;
import dev.accord.routing.lookback.Tallies;
import dev.accord.routing.lookback.Tally.What;
import dev.accord.routing.lookback.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** What became of issues, against what was decided: counts for whoever may browse the projects, lists of what the reader may see. */
@AnonymousSiteAccess
@Path("look-back")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class LookBackResource {
    private static final int DAYS = 90;

    private final LookBackNow now;
    private final LookBacks lookBacks;
    private final LookBackJson json;
    private final LookBackSummary summary;
    private final IssueManager issues;
    private final Reader reader;

    /** Who asks, and what that person may see and do. */
    public record Reader(Caller caller, Rights rights, Permissions permissions) {}

    @Inject
    public LookBackResource(
            LookBackNow now,
            LookBacks lookBacks,
            LookBackJson json,
            LookBackSummary summary,
            IssueManager issues,
            Reader reader) {
        this.now = now;
        this.lookBacks = lookBacks;
        this.json = json;
        this.summary = summary;
        this.issues = issues;
        this.reader = reader;
    }

    /** How far back; 90 days where nobody says. */
    public record Wish(Integer days) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(Wish wish) {
        String user = reader.caller().key();
        if (!reader.rights().administersModels(user)) {
            throw Refusal.forbidden();
        }
        int days = wish == null || wish.days() == null ? DAYS : wish.days();
        return Response.accepted(json.head(Caller.done(now.start(days, user)))).build();
    }

    /** The whole, each project, each application, each month, and what is missing most. */
    @GET
    public LookBackJson.WholeJson whole() {
        return summary.whole(now.done(), now.running(), tallies());
    }

    /** Each application in each project. */
    @GET
    @Path("places")
    public Page<PlaceJson> places(@QueryParam("startAt") String startAt, @QueryParam("maxResults") String maxResults) {
        Page.Wanted page = Page.Wanted.of(startAt, maxResults);
        return summary.places(tallies(), page);
    }

    /** All counts, as CSV. */
    @GET
    @Path("summary")
    @Produces("text/csv;charset=utf-8")
    public Response summary() {
        return Selected.file("accord-look-back-summary.csv", summary.csv(tallies()));
    }

    private Tallies tallies() {
        Tallies tallies = new Tallies();
        read(reader.caller().key(), any -> true, tallies::add);
        return tallies;
    }

    /** The issues behind a number. */
    @GET
    @Path("issues")
    public Page<IssueLineJson> behind(
            @QueryParam("what") String what,
            @QueryParam("missing") String missing,
            @QueryParam("project") String project,
            @QueryParam("application") String application,
            @QueryParam("month") String month,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        String user = reader.caller().key();
        Page.Wanted page = Page.Wanted.of(startAt, maxResults);
        What only = Optional.ofNullable(Choice.of(What.class, "what", what)).orElse(What.ALL);
        Missing lacks = Choice.of(Missing.class, "missing", missing);
        Long inProject = project == null || project.isEmpty()
                ? null
                : json.projectId(project, user).orElseThrow(Refusal::notFound);
        List<Track> found = new ArrayList<>();
        read(
                user,
                each -> only.of(each)
                        && (lacks == null || each.missing() == lacks)
                        && (inProject == null || inProject == each.project())
                        && (application == null || application.isEmpty() || application.equals(each.application()))
                        && (month == null
                                || month.isEmpty()
                                || month.equals(Tallies.month(each).toString()))
                        && reader.permissions().seesIssue(user, each.issue()),
                found::add);
        return Page.of(found, page, each -> json.issue(each, issues.getIssueObject(each.issue())));
    }

    /** Every issue that the reader may see, as CSV. */
    @GET
    @Path("export")
    @Produces("text/csv;charset=utf-8")
    public Response export() {
        String user = reader.caller().key();
        StringBuilder file = new StringBuilder(Csv.MARK).append(json.headings());
        read(user, each -> reader.permissions().seesIssue(user, each.issue()), each -> {
            Issue issue = issues.getIssueObject(each.issue());
            file.append(json.csv(each, issue));
        });
        return Selected.file("accord-look-back.csv", file.toString());
    }

    private void read(String user, Predicate<Track> wanted, Consumer<Track> each) {
        Map<Long, Boolean> browses = new HashMap<>();
        Optional<LookBack> done = now.done();
        done.ifPresent(found -> lookBacks.each(found.id(), track -> {
            if (browses.computeIfAbsent(
                            track.project(), id -> reader.permissions().browsesProject(user, id))
                    && wanted.test(track)) {
                each.accept(track);
            }
        }));
    }
}
