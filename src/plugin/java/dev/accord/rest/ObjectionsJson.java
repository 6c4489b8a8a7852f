package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Permissions;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Cause;
import dev.accord.routing.ask.AskOwner;
import dev.accord.routing.notours.NotOurs;
import dev.accord.routing.notours.Objection;
import dev.accord.routing.notours.Objections;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shows objections: what came of one, and which cells have many. */
public final class ObjectionsJson {
    private static final Duration LATELY = Duration.ofDays(90);

    private final Objections objections;
    private final CausesJson causes;
    private final Seen seen;
    private final Errors errors;
    private final Clock clock;

    /** Which issues somebody may see. */
    public record Seen(IssueManager issues, Permissions permissions) {
        Issue issue(long id, String user) {
            Issue issue = issues.getIssueObject(id);
            return issue != null && permissions.seesIssue(user, id) ? issue : null;
        }
    }

    public ObjectionsJson(Objections objections, CausesJson causes, Seen seen, Errors errors, Clock clock) {
        this.objections = objections;
        this.causes = causes;
        this.seen = seen;
        this.errors = errors;
        this.clock = clock;
    }

    /** What came of an objection: {@code task} asks the owner, {@code holderTask} the holder of the seat, {@code notAsked} says why not. */
    public record SaidJson(
            Objection.Kind kind,
            boolean corrected,
            TriageResource.IssueJson task,
            TriageResource.IssueJson holderTask,
            String notAsked) {}

    /** Objections to one cell of one application, or to one seat; the others are null. */
    public record CellJson(
            CausesJson.CauseJson cause,
            DecisionJson.NamedJson application,
            SupportProcess process,
            Part part,
            Seat seat,
            Map<Objection.Kind, Integer> kinds,
            List<String> issues) {}

    SaidJson said(NotOurs.Done done, String user) {
        return new SaidJson(
                done.objection().kind(),
                done.objection().kind().corrects(),
                done.task() == null ? null : causes.task(done.task(), user),
                done.holderTask() == null ? null : causes.task(done.holderTask(), user),
                done.notAsked() == null ? null : errors.sentence(done.notAsked()));
    }

    /** The task names every issue of the cell or seat that was objected to, as far as whoever asks sees it. */
    AskOwner.Words words(Cause cause, Issue now, String user) {
        List<Issue> told = Stream.concat(
                        Stream.of(now),
                        about(cause).stream()
                                .map(each -> seen.issue(each.issue(), user))
                                .filter(Objects::nonNull))
                .filter(distinctById())
                .toList();
        return causes.words(cause, told);
    }

    private List<Objection> about(Cause cause) {
        return cause.seat()
                .map(seat -> objections.toSeat(Objection.place(cause.application(), seat)))
                .orElseGet(() -> objections.toCell(cause.application() + ":" + cause.process() + ":" + cause.part()));
    }

    private static Predicate<Issue> distinctById() {
        Set<Long> known = new HashSet<>();
        return issue -> known.add(issue.getId());
    }

    List<CellJson> often(String user) {
        Map<Cause, List<Objection>> cells = new LinkedHashMap<>();
        objections.since(clock.instant().minus(LATELY)).stream()
                .filter(each -> each.application() != null && seen.issue(each.issue(), user) != null)
                .forEach(each -> causes(each).forEach(cause -> cells.computeIfAbsent(cause, any -> new ArrayList<>())
                        .add(each)));
        Map<String, Long> tasks =
                causes.tasks(cells.keySet().stream().map(Cause::key).toList());
        return cells.entrySet().stream()
                .filter(each -> each.getValue().size() >= NotOurs.TOO_MANY
                        || tasks.containsKey(each.getKey().key()))
                .sorted(Comparator.comparing((Map.Entry<Cause, List<Objection>> each) ->
                                -each.getValue().size())
                        .thenComparing(each -> each.getKey().key()))
                .map(each -> cell(each.getKey(), each.getValue(), tasks, user))
                .toList();
    }

    /** One objection is about a cell, and about the seat that answers for it. */
    private static Stream<Cause> causes(Objection each) {
        Stream<Cause> seat =
                each.seat() == null ? Stream.empty() : Stream.of(NotOurs.seatCause(each.application(), each.seat()));
        return Stream.concat(Stream.of(NotOurs.cause(each)), seat);
    }

    private CellJson cell(Cause cause, List<Objection> said, Map<String, Long> tasks, String user) {
        Map<Objection.Kind, Integer> kinds = new EnumMap<>(Objection.Kind.class);
        said.forEach(each -> kinds.merge(each.kind(), 1, Integer::sum));
        return new CellJson(
                causes.of(cause, said.size(), tasks, user),
                causes.application(cause),
                cause.process(),
                cause.part(),
                cause.seat().orElse(null),
                kinds,
                said.stream()
                        .map(each -> seen.issue(each.issue(), user))
                        .filter(Objects::nonNull)
                        .map(Issue::getKey)
                        .distinct()
                        .toList());
    }
}
