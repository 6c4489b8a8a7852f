package dev.accord.rest;

import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.portfolio.Accountable;
import dev.accord.portfolio.DecideForApplication;
import dev.accord.portfolio.HeatMap;
import dev.accord.portfolio.Undecided;
import dev.accord.rest.CausesJson.CauseJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.TriageResource.IssueJson;
import dev.accord.routing.Agreement;
import dev.accord.routing.Agreements;
import dev.accord.routing.Cause;
import dev.accord.routing.Triage;
import dev.accord.routing.Waiting;
import dev.accord.routing.WaitingIssues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Undecided cells as REST shows them. */
public final class UndecidedJson {
    private static final int CELLS = HeatMap.CELLS.size();

    private final Agreements agreements;
    private final WaitingIssues waiting;
    private final CausesJson causes;
    private final DecideForApplication decide;
    private final ApplicationsJson applications;

    public UndecidedJson(
            Agreements agreements,
            WaitingIssues waiting,
            CausesJson causes,
            DecideForApplication decide,
            ApplicationsJson applications) {
        this.agreements = agreements;
        this.waiting = waiting;
        this.causes = causes;
        this.decide = decide;
        this.applications = applications;
    }

    /**
     * An application with undecided cells.
     *
     * @param agreed how many of its cells are decided
     * @param sharedBy how many applications its model has, itself too; what is decided there holds for all of them
     * @param mayDecide whether the reader may
     */
    public record RowJson(
            String application,
            String applicationName,
            String businessUnit,
            String operatingModel,
            int agreed,
            int total,
            int sharedBy,
            boolean mayDecide,
            List<CellJson> cells) {}

    /** An undecided cell: who should decide it, how many issues wait for it, and the task that asks already. */
    public record CellJson(
            SupportProcess process, Part part, PersonJson decider, int waiting, IssueJson task, boolean asked) {}

    /** The task; null where the caller may not see it. */
    public record AskedJson(IssueJson task, PersonJson decider, boolean already) {}

    /** Where it was decided, the task that asked for it, and which issues waited. */
    public record DecidedJson(
            String operatingModel, String operatingModelName, int waiting, IssueJson task, String jql) {}

    Page<RowJson> page(PortfolioSearch asked, String user) {
        Page.Wanted wanted = asked.page();
        Agreement agreement = agreements.stored();
        HeatMap map = HeatMap.of(agreement.applications().all(), agreement.models(), asked.wanted(applications));
        Map<String, Integer> counts = counts(user);
        List<Undecided.Place> places = map.lines().stream()
                .flatMap(line -> HeatMap.CELLS.stream()
                        .map(cell -> new Undecided.Place(line.application().key(), cell)))
                .flatMap(place -> java.util.Collections.nCopies(
                        counts.getOrDefault(
                                cause(place.application(), place.cell()).key(), 0),
                        place)
                        .stream())
                .toList();
        return Page.of(Undecided.in(map, places), wanted, each -> row(each, counts, user));
    }

    private Map<String, Integer> counts(String user) {
        Map<String, Integer> counts = new HashMap<>();
        waiting.find(user, null, Triage.UNDECIDED_CELL).listed().stream()
                .filter(each -> each.cause() != null)
                .forEach(each -> counts.merge(each.cause(), 1, Integer::sum));
        return counts;
    }

    private RowJson row(Undecided each, Map<String, Integer> counts, String user) {
        Application application = each.line().application();
        List<Cause> wanted = each.cells().stream()
                .map(cell -> cause(application.key(), cell))
                .toList();
        Map<String, Long> tasks = causes.tasks(wanted.stream().map(Cause::key).toList());
        List<CellJson> cells = wanted.stream()
                .map(cause -> cell(cause, causes.of(cause, counts.getOrDefault(cause.key(), 0), tasks, user)))
                .toList();
        boolean reference = each.line().model().reference();
        return new RowJson(
                application.key(),
                application.name(),
                application.businessUnit(),
                application.operatingModel(),
                CELLS - cells.size(),
                CELLS,
                reference ? 1 : decide.sharing(application).size(),
                decide.may(user, application),
                cells);
    }

    private static CellJson cell(Cause cause, CauseJson shown) {
        return new CellJson(cause.process(), cause.part(), shown.owner(), shown.issues(), shown.task(), shown.asked());
    }

    private static Cause cause(String application, HeatMap.Column cell) {
        return new Cause(Cause.Kind.UNDECIDED_CELL, application, cell.process(), cell.part(), null);
    }

    /** Whether nobody has decided the cell yet. */
    boolean open(Application application, Cause cause) {
        return application.operatingModel() != null
                && agreements
                        .stored()
                        .models()
                        .find(application.operatingModel())
                        .map(model -> new Accountable(application, model))
                        .filter(line -> line.has(Party.UNDECIDED, cause.process(), cause.part()))
                        .isPresent();
    }

    CauseJson cause(Cause cause, String user) {
        return causes.of(cause, 0, causes.tasks(List.of(cause.key())), user);
    }

    /** Ids of the issues that wait for the cell, as far as the reader may see them. */
    List<Long> waiting(Cause cause, String user) {
        return waiting.find(user, null, Triage.UNDECIDED_CELL).listed().stream()
                .filter(each -> cause.key().equals(each.cause()) && waiting.sees(user, each.issue()))
                .map(Waiting::issue)
                .toList();
    }
}
