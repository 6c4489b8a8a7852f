package dev.accord.routing;

import static dev.accord.routing.SomeRouting.HUB;
import static dev.accord.routing.SomeRouting.LEDGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.governance.Mode;
import dev.accord.governance.Permissions;
import dev.accord.jobs.Job;
import dev.accord.jobs.Work;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Move.Effect;
import dev.accord.routing.Route.Why;
import dev.accord.routing.reroute.Item;
import dev.accord.routing.reroute.Item.Result;
import dev.accord.routing.reroute.ReleasedIssues;
import dev.accord.routing.reroute.Reroute;
import dev.accord.routing.reroute.RerouteIssues;
import dev.accord.routing.reroute.RerouteOne;
import dev.accord.routing.reroute.RerouteWork;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Test;

/** Many issues routed again, with everything in memory. */
public final class RerouteTest {
    private static final String NOOR = "noor";

    private final SomeRouting routing = new SomeRouting(Mode.ASSIGN);
    private final ReroutesInMemory reroutes = new ReroutesInMemory();
    private final Set<Long> notEditable = new HashSet<>();
    private final List<Long> soon = new ArrayList<>();
    private final Permissions permissions = (Permissions) Proxy.newProxyInstance(
            Permissions.class.getClassLoader(),
            new Class<?>[] {Permissions.class},
            (proxy, method, args) -> !notEditable.contains(args[1]));
    private final Agreements agreements = routing.agreed.agreements();
    private final RerouteOne one = new RerouteOne(
            routing.issues,
            routing.decisions,
            agreements,
            new RerouteOne.Doing(
                    routing.route,
                    new TakeBack(routing.issues, routing.decisions, agreements, routing.clock),
                    routing.apply,
                    soon::add));
    private final RerouteWork work = new RerouteWork(reroutes, reroutes, permissions, one);
    private final RerouteIssues reroute = new RerouteIssues(
            reroutes, routing.preview, permissions, new RerouteIssues.Keeping(reroutes, () -> {}, one), routing.clock);

    @Test
    public void whatTheSearchFindsIsShownAndThenMoved() {
        applied(HUB, 1, 2, 3);
        applied(LEDGER, 4);
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));
        reroutes.found = List.of(4L, 3L, 2L, 1L);

        List<Effect> shown = done(reroute.look("all", NOOR, agreements.stored())).moves().stream()
                .map(Move::effect)
                .toList();
        assertEquals(List.of(Effect.STAYS, Effect.MOVES, Effect.MOVES, Effect.MOVES), shown);

        Reroute run = run(done(reroute.start("all", NOOR)));
        assertEquals(List.of(Result.MOVED, Result.MOVED, Result.MOVED, Result.SAME), results(run));
        assertEquals(
                Problem.of("REROUTE_DONE", "", 3, 1, 0), work.open(job(run)).message());
        assertEquals(
                Party.IT_OPS, routing.decisions.last(1).orElseThrow().answer().party());
        assertEquals(null, routing.issues.read(1).orElseThrow().assignee());
    }

    @Test
    public void whatTheStarterMayNotEditIsLeftAlone() {
        applied(HUB, 1, 2);
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));
        notEditable.add(2L);
        reroutes.found = List.of(1L, 2L);

        assertEquals(1, done(reroute.look("all", NOOR, agreements.stored())).notAllowed());
        Reroute run = run(done(reroute.start("all", NOOR)));
        assertEquals(List.of(Result.MOVED, Result.NOT_ALLOWED), results(run));
        assertEquals(1, routing.decisions.of(2).size());
    }

    @Test
    public void whatIsResolvedIsLeftAlone() {
        applied(HUB, 1, 2);
        routing.issues.resolve(2, true);
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));
        reroutes.found = List.of(1L, 2L);

        List<Effect> shown = done(reroute.look("all", NOOR, agreements.stored())).moves().stream()
                .map(Move::effect)
                .toList();
        assertEquals(List.of(Effect.MOVES, Effect.NOT_ROUTED), shown);
        Reroute run = run(done(reroute.start("all", NOOR)));
        assertEquals(List.of(Result.MOVED, Result.NOT_ROUTED), results(run));
        assertEquals("julia", routing.issues.read(2).orElseThrow().assignee());
    }

    @Test
    public void aQueryThatIsNoneOrFindsNothingIsRefused() {
        assertTrue(reroute.look("nonsense", NOOR, agreements.stored()) instanceof Outcome.Refused);
        assertEquals(Outcome.refused(Problem.of("NOTHING_FOUND", "jql")), reroute.start("all", NOOR));
        assertEquals(Outcome.refused(Problem.of("NOTHING_FOUND", "issues")), reroute.start(List.of(), NOOR));
    }

    @Test
    public void afterACrashEachIssueIsMovedOnceAndWhereItWasIsStillKnown() {
        applied(HUB, LongStream.rangeClosed(1, 120).toArray());
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));
        Reroute run = done(reroute.start(LongStream.rangeClosed(1, 120).boxed().toList(), NOOR));
        Work.Chunks before = work.open(job(run));
        int done = before.step(0);
        reroutes.crash = true;
        assertThrows(IllegalStateException.class, () -> before.step(done));

        Work.Chunks after = work.open(job(run));
        for (int now = done; now < after.total(); now = after.step(now)) {}
        assertEquals(120, results(run).stream().filter(Result.MOVED::equals).count());
        for (long issue = 1; issue <= 120; issue++) {
            assertEquals("issue " + issue, 2, routing.decisions.of(issue).size());
        }
        assertEquals(
                "julia", reroute.items(run).skip(70).findFirst().orElseThrow().assignee());
    }

    @Test
    public void whatWasMovedIsGivenBackToWhoeverHadItUnlessSomebodyChangedIt() {
        applied(HUB, 1, 2, 3);
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));
        Reroute run = run(done(reroute.start(List.of(1L, 2L, 3L), NOOR)));
        routing.issues.assign(2, "robin");
        routing.issues.file(3, LEDGER, null);

        Reroute undo = run(done(reroute.undo(run, NOOR)));
        assertEquals(List.of(Result.TAKEN_BACK, Result.CHANGED_SINCE, Result.CHANGED_SINCE), results(undo));
        Decision back = routing.decisions.last(1).orElseThrow();
        assertEquals("julia", routing.issues.read(1).orElseThrow().assignee());
        assertEquals(Party.BUSINESS, back.answer().party());
        assertTrue(back.answer().because(Reason.TAKEN_BACK));
        assertEquals("robin", routing.issues.read(2).orElseThrow().assignee());
        assertEquals(
                "an event finds nothing to do",
                back,
                routing.route.route(1, Why.EVENT).orElseThrow());
    }

    @Test
    public void takingBackTwiceOrAfterACrashGivesBackOnce() {
        applied(HUB, 1);
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));
        Reroute run = run(done(reroute.start(List.of(1L), NOOR)));
        Reroute undo = done(reroute.undo(run, NOOR));
        reroutes.crash = true;
        assertThrows(IllegalStateException.class, () -> run(undo));

        assertEquals(List.of(Result.TAKEN_BACK), results(run(undo)));
        assertEquals(3, routing.decisions.of(1).size());
        assertEquals(List.of(Result.CHANGED_SINCE), results(run(done(reroute.undo(run, NOOR)))));
    }

    @Test
    public void anIssueThatHadNoDecisionIsGivenBackToItsAssignee() {
        routing.issues.file(1, HUB, "robin");
        routing.people.byDefault = "robin";
        Reroute run = run(done(reroute.start(List.of(1L), NOOR)));
        assertEquals("julia", routing.issues.read(1).orElseThrow().assignee());

        run(done(reroute.undo(run, NOOR)));
        assertEquals("robin", routing.issues.read(1).orElseThrow().assignee());
    }

    @Test
    public void whatCannotBeCarriedOutNowFollowsByItself() {
        applied(HUB, 1);
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));
        routing.desk.mayAct = false;
        Reroute run = run(done(reroute.start(List.of(1L), NOOR)));
        assertEquals(List.of(Result.LATER), results(run));
        assertEquals(List.of(1L), soon);

        routing.desk.mayAct = true;
        routing.clock.pass(java.time.Duration.ofMinutes(2));
        routing.apply.apply(1);
        assertEquals(List.of(Result.MOVED), results(run));
        assertEquals(List.of(Result.TAKEN_BACK), results(run(done(reroute.undo(run, NOOR)))));
    }

    @Test
    public void nothingToTakeBackIsRefused() {
        applied(HUB, 1);
        Reroute run = run(done(reroute.start(List.of(1L), NOOR)));
        assertEquals(List.of(Result.SAME), results(run));
        assertEquals(Outcome.refused(Problem.of("NOTHING_TO_UNDO", "")), reroute.undo(run, NOOR));
    }

    @Test
    public void issuesThatWaitedForAModelAreReleasedByIt() {
        ReleasedIssues released = new ReleasedIssues(routing.decisions, agreements, permissions);
        routing.agreed.add(SomeRouting.application("NEW", "New", null));
        applied("New", 1, 2);
        applied(HUB, 3);
        assertEquals(List.of(), released.find(null, NOOR));
        routing.agreed.add(SomeRouting.application("NEW", "New", "A"));
        notEditable.add(2L);

        assertEquals(List.of(1L), released.find(null, NOOR));
        assertEquals(List.of(1L), released.find("NEW", NOOR));
        assertEquals(List.of(), released.find("HUB", NOOR));
        run(done(reroute.start(released.find("NEW", NOOR), NOOR)));
        assertEquals(List.of(), released.find(null, NOOR));
    }

    private Reroute run(Reroute started) {
        Work.Chunks chunks = work.open(job(started));
        int done = 0;
        while (done < chunks.total()) {
            done = chunks.step(done);
        }
        return reroutes.find(started.id()).orElseThrow();
    }

    private List<Result> results(Reroute run) {
        return reroute.items(run).map(Item::result).toList();
    }

    private static Job job(Reroute of) {
        return new Job(of.job(), "REROUTE", String.valueOf(of.id()), of.starter(), Job.State.QUEUED, 0, 0, null);
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private void applied(String application, long... issues) {
        for (long issue : issues) {
            routing.issues.file(issue, application, null);
            routing.route.route(issue, Why.EVENT);
            routing.apply.apply(issue);
        }
    }
}
