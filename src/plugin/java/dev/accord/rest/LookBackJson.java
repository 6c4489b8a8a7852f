package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.Csv;
import dev.accord.catalogue.ApplicationMatcher.Match;
import dev.accord.governance.Mode;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.DecisionJson.TargetJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Agreements;
import dev.accord.routing.Target;
import dev.accord.routing.lookback.LookBack;
import dev.accord.routing.lookback.Met;
import dev.accord.routing.lookback.Missing;
import dev.accord.routing.lookback.Tallies;
import dev.accord.routing.lookback.Tally;
import dev.accord.routing.lookback.Tally.What;
import dev.accord.routing.lookback.Track;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows look-backs: counts by what they count, issues with whom they went to. */
public final class LookBackJson {
    private final Agreements agreements;
    private final ProjectManager projects;
    private final ProjectsJson visible;
    private final Naming naming;
    private final I18nResolver words;

    /** How people and queues are named. */
    public record Naming(PeopleJson people, TargetsJson targets) {}

    public LookBackJson(
            Agreements agreements, ProjectManager projects, ProjectsJson visible, Naming naming, I18nResolver words) {
        this.agreements = agreements;
        this.projects = projects;
        this.visible = visible;
        this.naming = naming;
        this.words = words;
    }

    /** A look-back without what it found. */
    public record HeadJson(String id, int days, PersonJson starter, String startedAt, String job) {}

    /**
     * What is counted of some issues.
     *
     * @param counts how many issues, by what is true of them
     * @param reassignments how often they went from one person to another
     * @param saved how many of these today's agreement would have saved
     * @param mode of a project, else null
     */
    public record LineJson(
            String key, String name, int issues, Map<What, Integer> counts, int reassignments, int saved, Mode mode) {}

    /** What is counted of the issues of one application in one project. */
    public record PlaceJson(NamedJson project, NamedJson application, LineJson line) {}

    /** Everything that the newest look-back found; {@code done} is null where there is none, {@code running} where none runs. */
    public record WholeJson(
            HeadJson done,
            HeadJson running,
            LineJson total,
            List<LineJson> projects,
            List<LineJson> applications,
            List<LineJson> months,
            Map<Missing, Integer> missing) {}

    /** One issue behind a number. */
    public record IssueLineJson(
            String key,
            String summary,
            String application,
            Met decided,
            TargetJson decidedFor,
            Met replayed,
            TargetJson replayedFor,
            Missing missing,
            PersonJson had,
            int reassigned,
            String resolvedAt) {}

    HeadJson head(LookBack of) {
        return new HeadJson(
                String.valueOf(of.id()),
                of.days(),
                naming.people().person(of.starter()),
                Deciding.iso(of.startedAt()),
                String.valueOf(of.job()));
    }

    LineJson line(String key, String name, Tally tally) {
        return line(key, name, tally, null);
    }

    private static LineJson line(String key, String name, Tally tally, Mode mode) {
        Map<What, Integer> counts = new EnumMap<>(What.class);
        Arrays.stream(What.values()).forEach(what -> counts.put(what, tally.issues(what)));
        return new LineJson(key, name, tally.issues(What.ALL), counts, tally.reassignments(), tally.saved(), mode);
    }

    LineJson project(Map.Entry<Long, Tally> of) {
        Project project = projects.getProjectObj(of.getKey());
        Mode mode = agreements.known().settings().modeOf(of.getKey());
        return line(project.getKey(), project.getName(), of.getValue(), mode);
    }

    LineJson application(Map.Entry<String, Tally> of) {
        return line(of.getKey(), name(of.getKey()), of.getValue());
    }

    PlaceJson place(Map.Entry<Tallies.Place, Tally> of) {
        Project project = projects.getProjectObj(of.getKey().project());
        String application = of.getKey().application();
        return new PlaceJson(
                new NamedJson(project.getKey(), project.getName()),
                new NamedJson(application, name(application)),
                line("", project.getName() + ", " + name(application), of.getValue()));
    }

    private String name(String key) {
        return key != null && agreements.known().applications().byKey(key) instanceof Match.One one
                ? one.application().name()
                : key;
    }

    Optional<Long> projectId(String keyOrId, String user) {
        return visible.find(keyOrId, user).map(each -> Long.valueOf(each.id()));
    }

    IssueLineJson issue(Track track, Issue issue) {
        return new IssueLineJson(
                issue.getKey(),
                issue.getSummary(),
                name(track.application()),
                track.decided(),
                naming.targets().shown(track.decidedFor()),
                track.replayed(),
                naming.targets().shown(track.replayedFor()),
                track.missing(),
                naming.people().person(track.had()),
                track.reassigned(),
                Deciding.iso(track.resolved()));
    }

    String headings() {
        return Csv.line(List.of(
                        "issue",
                        "application",
                        "resolved",
                        "had",
                        "decided",
                        "decided-for",
                        "replayed",
                        "replayed-for",
                        "missing",
                        "reassignments",
                        "ping-pong",
                        "overridden",
                        "not-ours")
                .stream()
                .map(each -> words.getText("accord.look-back.csv." + each))
                .toArray(String[]::new));
    }

    String csv(Track track, Issue issue) {
        return Csv.line(
                issue.getKey(),
                name(track.application()),
                Deciding.iso(track.resolved()),
                person(track.had()),
                word("met", track.decided()),
                target(track.decidedFor()),
                word("met", track.replayed()),
                target(track.replayedFor()),
                word("missing", track.missing()),
                String.valueOf(track.reassigned()),
                yes(track.pingPong()),
                yes(track.overridden()),
                yes(track.notOurs()));
    }

    private String word(String kind, Enum<?> of) {
        return of == null ? "" : words.getText("accord.look-back." + kind + "." + of.name());
    }

    private String yes(boolean is) {
        return words.getText(is ? "accord.changes.yes" : "accord.changes.no");
    }

    private String person(String key) {
        PersonJson person = naming.people().person(key);
        return person == null ? "" : person.displayName() == null ? person.key() : person.displayName();
    }

    private String target(Target target) {
        TargetJson shown = naming.targets().shown(target);
        return shown == null ? "" : shown.name() == null ? shown.value() : shown.name();
    }
}
