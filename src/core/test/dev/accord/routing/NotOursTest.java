package dev.accord.routing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Seat;
import dev.accord.catalogue.imports.Fields;
import dev.accord.catalogue.imports.ImportField;
import dev.accord.governance.Mode;
import dev.accord.governance.TaskTarget;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Route.Why;
import dev.accord.routing.ask.AskOwner;
import dev.accord.routing.ask.Asks;
import dev.accord.routing.ask.Owners;
import dev.accord.routing.ask.TaskDesk;
import dev.accord.routing.notours.NotOurs;
import dev.accord.routing.notours.NotOurs.Done;
import dev.accord.routing.notours.NotOurs.Said;
import dev.accord.routing.notours.Objection;
import dev.accord.routing.notours.Objection.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public final class NotOursTest {
    private static final long ISSUE = SomeRouting.ISSUE;

    private final SomeRouting routing = new SomeRouting(Mode.ASSIGN);
    private final Kept kept = new Kept();
    private final ObjectionsInMemory said = new ObjectionsInMemory();
    private final List<String> tasks = new ArrayList<>();
    private NotOurs notOurs;

    @Before
    public void aChangeOfTheHubThatJuliaGot() {
        routing.agreed.tasks(new TaskTarget(9, "2"));
        Agreements agreements = routing.agreed.agreements();
        AskOwner ask = new AskOwner(agreements, new Owners(routing.people), kept, new Desk(), routing.clock);
        Choose choose = new Choose(routing.issues, new NoFields(), routing.decisions, agreements, routing.route);
        notOurs = new NotOurs(new Shown(routing.decisions, agreements), said, choose, ask, routing.clock);
        routing.issues.file(ISSUE, SomeRouting.HUB, null);
        routing.route.route(ISSUE, Why.EVENT);
        routing.apply.apply(ISSUE);
    }

    @Test
    public void theRightApplicationIsSetAndRoutedAtOnceAndNobodyIsAsked() {
        Done done = done(say(new Said(Kind.APPLICATION, "LEDGER", null)));
        assertEquals("LEDGER", routing.last().answer().application());
        assertEquals("the wrong one is counted", "HUB", done.objection().application());
        assertNull(done.task());
        assertEquals(List.of(), tasks);
    }

    @Test
    public void theOtherPartIsSetAndRoutedAtOnce() {
        say(new Said(Kind.PART, null, null));
        assertEquals(Part.INTERFACE, routing.last().answer().part());
    }

    @Test
    public void aboutAnythingElseTheOwnerIsAskedByOneTask() {
        assertEquals(
                Long.valueOf(1),
                done(say(new Said(Kind.ACCOUNTABILITY, null, "Ask sales"))).task());
        assertEquals(
                Long.valueOf(1), done(say(new Said(Kind.PROCESS, null, null))).task());
        assertEquals(List.of("julia asks henrik: NOT_OURS:CHANGE:APPLICATION:HUB"), tasks);
        assertEquals("HUB", routing.last().answer().application());
    }

    @Test
    public void theThirdObjectionToOneCellReachesTheOwnerThoughEachWasCorrected() {
        for (int i = 0; i < 2; i++) {
            assertNull(done(say(new Said(Kind.APPLICATION, "LEDGER", null))).task());
            again();
        }
        assertEquals(List.of(), tasks);
        assertEquals(
                Long.valueOf(1),
                done(say(new Said(Kind.APPLICATION, "LEDGER", null))).task());
        assertEquals(3, said.said.size());
    }

    @Test
    public void theThirdObjectionToOneSeatReachesItsHolderThoughNoCellHasThree() {
        said.add(earlier(SupportProcess.INCIDENT, Seat.BUSINESS_SYSTEM_MANAGER));
        said.add(earlier(SupportProcess.PROBLEM, Seat.BUSINESS_SYSTEM_OWNER));
        assertNull(done(say(new Said(Kind.APPLICATION, "LEDGER", null))).holderTask());
        said.add(earlier(SupportProcess.REQUEST, Seat.BUSINESS_SYSTEM_MANAGER));
        again();
        Done third = done(say(new Said(Kind.APPLICATION, "LEDGER", null)));
        assertNull(third.task());
        assertEquals(Long.valueOf(1), third.holderTask());
        assertEquals(List.of("julia asks julia: SEAT_NOT_OURS:SEAT=BUSINESS_SYSTEM_MANAGER:HUB"), tasks);
    }

    @Test
    public void ownerAndHolderAreBothAskedUnlessTheyAreOne() {
        said.add(earlier(SupportProcess.INCIDENT, Seat.BUSINESS_SYSTEM_MANAGER));
        said.add(earlier(SupportProcess.REQUEST, Seat.BUSINESS_SYSTEM_MANAGER));
        Done done = done(say(new Said(Kind.ACCOUNTABILITY, null, null)));
        assertEquals(List.of(1L, 2L), List.of(done.task(), done.holderTask()));
        assertEquals(
                List.of(
                        "julia asks henrik: NOT_OURS:CHANGE:APPLICATION:HUB",
                        "julia asks julia: SEAT_NOT_OURS:SEAT=BUSINESS_SYSTEM_MANAGER:HUB"),
                tasks);
        assertEquals(
                "no second task while it is open",
                Long.valueOf(2),
                done(say(new Said(Kind.ACCOUNTABILITY, null, null))).holderTask());
        Application hub = SomeRouting.application("HUB", SomeRouting.HUB, "B");
        routing.agreed.add(
                Fields.with(hub, Map.of(ImportField.BUSINESS_SYSTEM_OWNER, hub.people(Seat.BUSINESS_SYSTEM_MANAGER))));
        assertNull(done(say(new Said(Kind.ACCOUNTABILITY, null, null))).holderTask());
    }

    private static Objection earlier(SupportProcess process, Seat seat) {
        return new Objection(
                1,
                IssuesInMemory.PROJECT,
                "kofi",
                Instant.EPOCH,
                Kind.PART,
                "HUB",
                process,
                Part.APPLICATION,
                seat,
                null);
    }

    private void again() {
        routing.issues.file(ISSUE, "nothing", null);
        routing.route.route(ISSUE, Why.EVENT);
        routing.issues.file(ISSUE, SomeRouting.HUB, null);
        routing.route.route(ISSUE, Why.EVENT);
    }

    @Test
    public void whatIsNotCorrectedIsNotRecorded() {
        assertEquals("NAME_THE_RIGHT_ONE", refused(say(new Said(Kind.APPLICATION, "HUB", null))));
        assertEquals("UNKNOWN_APPLICATION", refused(say(new Said(Kind.APPLICATION, "NONE", null))));
        assertEquals(List.of(), said.said);
    }

    @Test
    public void anOwnerWhoCannotBeAskedKeepsNobodyFromSayingIt() {
        routing.agreed.tasks(null);
        Done done = done(say(new Said(Kind.ACCOUNTABILITY, null, null)));
        assertEquals("NO_TASK_PROJECT", done.notAsked().code());
        assertEquals(1, said.said.size());
    }

    private Outcome<Done> say(Said what) {
        return notOurs.say(ISSUE, IssuesInMemory.PROJECT, "julia", what, cause -> new AskOwner.Words(cause.key(), ""));
    }

    private static Done done(Outcome<Done> outcome) {
        return ((Outcome.Done<Done>) outcome).value();
    }

    private static String refused(Outcome<Done> outcome) {
        return ((Outcome.Refused<Done>) outcome).problems().get(0).code();
    }

    /** Fields that take nothing, so that a choice is kept with the decision. */
    private static final class NoFields implements IssueFields {
        @Override
        public Optional<IssueDesk.Result> writeApplication(long issue, String userKey, List<String> texts) {
            return Optional.empty();
        }

        @Override
        public Optional<IssueDesk.Result> writePart(long issue, String userKey, Part part) {
            return Optional.empty();
        }
    }

    private final class Desk implements TaskDesk {
        @Override
        public Result create(String actor, Task task) {
            tasks.add(actor + " asks " + task.assignee() + ": " + task.summary());
            return new Result.Created(tasks.size());
        }

        @Override
        public boolean isOpen(long issue) {
            return true;
        }
    }

    /** What was asked. */
    private static final class Kept implements Asks {
        private final List<Ask> asks = new ArrayList<>();

        @Override
        public Optional<Ask> last(String cause) {
            return asks.stream().filter(each -> each.cause().equals(cause)).reduce((one, other) -> other);
        }

        @Override
        public List<Ask> last(Collection<String> causes) {
            return causes.stream().flatMap(each -> last(each).stream()).toList();
        }

        @Override
        public Optional<Ask> ofTask(long issue) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean claim(Ask ask) {
            return asks.add(ask);
        }

        @Override
        public void made(Ask ask, long issue) {
            release(ask);
            asks.add(new Ask(ask.cause(), ask.number(), issue, ask.actor(), ask.when()));
        }

        @Override
        public void release(Ask ask) {
            asks.removeIf(each -> each.cause().equals(ask.cause()) && each.number() == ask.number());
        }
    }
}
