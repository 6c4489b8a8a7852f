package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Answer;
import dev.accord.routing.Assignment;
import dev.accord.routing.Attempts;
import dev.accord.routing.Cause;
import dev.accord.routing.Decision;
import dev.accord.routing.Decision.State;
import dev.accord.routing.Decisions;
import dev.accord.routing.Inputs;
import dev.accord.routing.Place;
import dev.accord.routing.RouteState;
import dev.accord.routing.Triage;
import dev.accord.routing.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;

/** Decisions as rows; {@code IN_FORCE} marks the highest number of each issue. */
public final class AoDecisions implements Decisions {
    private static final int PAGE = 500;

    private final ActiveObjects ao;

    public AoDecisions(ActiveObjects ao) {
        this.ao = ao;
    }

    /** What no column holds. */
    record Document(
            Inputs inputs,
            Answer answer,
            Assignment assignment,
            int counted,
            int waits,
            String obstacle,
            String message,
            boolean resolved) {}

    @Override
    public Optional<Decision> last(long issue) {
        return find(Query.select()
                        .where("ISSUE_ID = ?", issue)
                        .order("SEQ DESC")
                        .limit(1))
                .stream()
                .findFirst();
    }

    @Override
    public List<Decision> of(long issue) {
        return find(Query.select().where("ISSUE_ID = ?", issue).order("SEQ DESC"));
    }

    @Override
    public boolean insert(Decision next) {
        try {
            ao.executeInTransaction(() -> {
                if (next.number() > 1) {
                    leaveForce(next.issue(), next.number() - 1);
                }
                return ao.create(DecisionRow.class, columns(next));
            });
            return true;
        } catch (RuntimeException e) {
            if (row(next.issue(), next.number()).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    private void leaveForce(long issue, int number) {
        DecisionRow before = row(issue, number).orElseThrow();
        State state = State.valueOf(before.getStateName());
        if (state == State.PLANNED || state == State.FAILED) {
            before.setStateName(State.SUPERSEDED.name());
        }
        before.setInForce(false);
        differ(before.getWaitsFor(), null, before::setWaitsFor);
        differ(before.getNextAt(), null, before::setNextAt);
        before.save();
    }

    @Override
    public void update(Decision decision) {
        ao.executeInTransaction(() -> {
            DecisionRow row = row(decision.issue(), decision.number()).orElseThrow();
            // Superseded meanwhile: what was learnt about it no longer matters.
            if (row.isInForce()) {
                differ(row.getWaitsFor(), waitsFor(decision), row::setWaitsFor);
                differ(row.getCause(), cause(decision), row::setCause);
                differ(row.getModeName(), decision.mode().name(), row::setModeName);
                differ(row.getStateName(), decision.state().name(), row::setStateName);
                differ(row.getRouteState(), decision.assignment().routeState().name(), row::setRouteState);
                differ(row.getApplicationKey(), decision.answer().application(), row::setApplicationKey);
                differ(row.getParty(), decision.answer().party().name(), row::setParty);
                differ(row.getRevisionNo(), decision.revision(), row::setRevisionNo);
                differ(row.getAppliedAt(), millis(decision.appliedAt()), row::setAppliedAt);
                differ(row.getNextAt(), millis(decision.attempts().next()), row::setNextAt);
                differ(row.getDocument(), document(decision), row::setDocument);
                row.save();
            }
            return null;
        });
    }

    /** Sets what differs only: for each null that it writes, Active Objects first asks the database for the column's type. */
    private static <T> void differ(T before, T now, Consumer<T> set) {
        if (!Objects.equals(before, now)) {
            set.accept(now);
        }
    }

    @Override
    public List<Long> due(Instant now, int limit) {
        return Arrays.stream(ao.find(
                        DecisionRow.class,
                        Query.select()
                                .where("IN_FORCE = ? AND NEXT_AT <= ?", true, now.toEpochMilli())
                                .order("NEXT_AT ASC")
                                .limit(limit)))
                .map(DecisionRow::getIssueId)
                .toList();
    }

    @Override
    public List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        for (Triage reason : Triage.values()) {
            // Only the columns that are read are fetched: thousands may wait, and documents are long.
            ao.stream(
                    DecisionRow.class,
                    Query.select("ID, ISSUE_ID, PROJECT_ID, CAUSE")
                            .where("WAITS_FOR = ?", reason.name())
                            .order("ID DESC"),
                    row -> waiting.add(new Waiting(row.getIssueId(), row.getProjectId(), reason, row.getCause())));
        }
        return waiting;
    }

    @Override
    public List<Place> places(RouteState state, Party party) {
        List<Place> places = new ArrayList<>();
        Query query = Query.select("ID, ISSUE_ID, PROJECT_ID").order("ID DESC");
        String wanted = "ROUTE_STATE = ? AND IN_FORCE = ? AND STATE_NAME <> ?";
        query = party == null
                ? query.where(wanted, state.name(), true, State.WITHDRAWN.name())
                : query.where(wanted + " AND PARTY = ?", state.name(), true, State.WITHDRAWN.name(), party.name());
        ao.stream(DecisionRow.class, query, row -> places.add(new Place(row.getIssueId(), row.getProjectId())));
        return places;
    }

    @Override
    public List<Decision> last(Collection<Long> issues) {
        List<Long> all = List.copyOf(issues);
        List<Decision> found = new ArrayList<>();
        // No database takes a list of any length.
        for (int from = 0; from < all.size(); from += PAGE) {
            List<Object> values = new ArrayList<>(all.subList(from, Math.min(from + PAGE, all.size())));
            String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
            values.add(true);
            found.addAll(find(Query.select().where("ISSUE_ID IN (" + marks + ") AND IN_FORCE = ?", values.toArray())));
        }
        return found;
    }

    @Override
    public List<Decision> inForce(String application) {
        return find(Query.select()
                .where(
                        "IN_FORCE = ? AND STATE_NAME <> ? AND APPLICATION_KEY = ?",
                        true,
                        State.WITHDRAWN.name(),
                        application)
                .order("ID ASC"));
    }

    @Override
    public List<Decision> open() {
        return find(Query.select()
                .where(
                        "IN_FORCE = ? AND (STATE_NAME = ? OR STATE_NAME = ?)",
                        true,
                        State.PLANNED.name(),
                        State.FAILED.name())
                .order("ID ASC"));
    }

    @Override
    public void eachInForce(Consumer<Decision> reader) {
        // In pages, so that neither the rows nor an open cursor grow with the number of issues.
        int after = 0;
        DecisionRow[] page;
        do {
            page = ao.find(
                    DecisionRow.class,
                    Query.select()
                            .where("ID > ? AND IN_FORCE = ?", after, true)
                            .order("ID ASC")
                            .limit(PAGE));
            for (DecisionRow row : page) {
                reader.accept(decision(row));
                after = row.getID();
            }
        } while (page.length == PAGE);
    }

    @Override
    public void unpark(Instant now) {
        for (DecisionRow row : ao.find(
                DecisionRow.class,
                Query.select()
                        .where("IN_FORCE = ? AND STATE_NAME = ? AND NEXT_AT IS NULL", true, State.PLANNED.name()))) {
            row.setNextAt(now.toEpochMilli());
            row.save();
        }
    }

    @Override
    public void forget(long issue) {
        ao.deleteWithSQL(DecisionRow.class, "ISSUE_ID = ?", issue);
    }

    @Override
    public void forgetProject(long project) {
        ao.deleteWithSQL(DecisionRow.class, "PROJECT_ID = ?", project);
    }

    private Optional<DecisionRow> row(long issue, int number) {
        return Arrays.stream(ao.find(DecisionRow.class, Query.select().where("TOKEN = ?", token(issue, number))))
                .findFirst();
    }

    private List<Decision> find(Query query) {
        return Arrays.stream(ao.find(DecisionRow.class, query))
                .map(AoDecisions::decision)
                .toList();
    }

    private static Map<String, Object> columns(Decision decision) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("TOKEN", token(decision.issue(), decision.number()));
        columns.put("ISSUE_ID", decision.issue());
        columns.put("SEQ", decision.number());
        columns.put("PROJECT_ID", decision.inputs().project());
        columns.put("IN_FORCE", true);
        columns.put("WAITS_FOR", waitsFor(decision));
        columns.put("CAUSE", cause(decision));
        columns.put("MODE_NAME", decision.mode().name());
        columns.put("STATE_NAME", decision.state().name());
        columns.put("ROUTE_STATE", decision.assignment().routeState().name());
        columns.put("APPLICATION_KEY", decision.answer().application());
        columns.put("PARTY", decision.answer().party().name());
        columns.put("REVISION_NO", decision.revision());
        columns.put("DECIDED_AT", decision.decidedAt().toEpochMilli());
        columns.put("APPLIED_AT", millis(decision.appliedAt()));
        columns.put("NEXT_AT", millis(decision.attempts().next()));
        columns.put("DOCUMENT", document(decision));
        columns.values().removeIf(Objects::isNull);
        return columns;
    }

    private static String waitsFor(Decision decision) {
        return Triage.of(decision).map(Triage::name).orElse(null);
    }

    private static String cause(Decision decision) {
        return Cause.of(decision).map(Cause::key).orElse(null);
    }

    private static String document(Decision decision) {
        Attempts attempts = decision.attempts();
        return Json.write(new Document(
                decision.inputs(),
                decision.answer(),
                decision.assignment(),
                attempts.counted(),
                attempts.waits(),
                attempts.obstacle(),
                attempts.message(),
                decision.resolved()));
    }

    private static Decision decision(DecisionRow row) {
        Document rest = Json.read(row.getDocument(), Document.class);
        return new Decision(
                row.getIssueId(),
                row.getSeq(),
                Mode.valueOf(row.getModeName()),
                State.valueOf(row.getStateName()),
                rest.inputs(),
                rest.answer(),
                rest.assignment(),
                row.getRevisionNo(),
                Instant.ofEpochMilli(row.getDecidedAt()),
                instant(row.getAppliedAt()),
                new Attempts(rest.counted(), rest.waits(), instant(row.getNextAt()), rest.obstacle(), rest.message()),
                rest.resolved());
    }

    private static String token(long issue, int number) {
        return issue + ":" + number;
    }

    private static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
