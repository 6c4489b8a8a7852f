package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Csv;
import dev.accord.governance.Permissions;
import dev.accord.governance.Rights;
import dev.accord.rest.LookBackJson.IssueLineJson;
import dev.accord.rest.LookBackJson.LineJson;
import dev.accord.routing.lookback.LookBack;
import dev.accord.routing.lookback.LookBackNow;
import dev.accord.routing.lookback.LookBacks;
import dev.accord.routing.lookback.Missing;
import dev.accord.routing.lookback.Tally;
import dev.accord.routing.lookback.Tally.What;
import dev.accord.routing.lookback.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final IssueManager issues;
    private final Reader reader;

    /** Who asks, and what that person may see and do. */
    public record Reader(Caller caller, Rights rights, Permissions permissions) {}

    @Inject
    public LookBackResource(
            LookBackNow now, LookBacks lookBacks, LookBackJson json, IssueManager issues, Reader reader) {
        this.now = now;
        this.lookBacks = lookBacks;
        this.json = json;
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

    /** The whole, each project, each application by month, and what is missing most. */
    @GET
    public LookBackJson.WholeJson whole() {
        String user = reader.caller().key();
        Tally all = new Tally();
        Map<Long, Tally> projects = new HashMap<>();
        Map<String, Tally> applications = new HashMap<>();
        Map<String, Tally> months = new HashMap<>();
        Map<Missing, Integer> missing = new EnumMap<>(Missing.class);
        read(user, any -> true, track -> {
            all.add(track);
            projects.computeIfAbsent(track.project(), any -> new Tally()).add(track);
            if (track.application() != null) {
                applications
                        .computeIfAbsent(track.application(), any -> new Tally())
                        .add(track);
            }
            months.computeIfAbsent(json.month(track), any -> new Tally()).add(track);
            if (track.missing() != null) {
                missing.merge(track.missing(), 1, Integer::sum);
            }
        });
        return json.whole(
                now.done(),
                now.running(),
                all,
                lines(projects, json::project),
                lines(applications, json::application),
                months.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> json.line(each.getKey(), each.getKey(), each.getValue()))
                        .toList(),
                missing);
    }

    /** Those with most issues first, equal ones by name. */
    private <K> List<LineJson> lines(Map<K, Tally> tallies, Function<Map.Entry<K, Tally>, LineJson> line) {
        return tallies.entrySet().stream()
                .map(line)
                .sorted(Comparator.comparing((LineJson each) -> -each.issues()).thenComparing(LineJson::name))
                .toList();
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
                        && (month == null || month.isEmpty() || month.equals(json.month(each)))
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
        return Response.ok(file.toString())
                .header("Content-Disposition", "attachment; filename=\"accord-look-back.csv\"")
                .build();
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
