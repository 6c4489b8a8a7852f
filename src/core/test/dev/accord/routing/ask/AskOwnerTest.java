package dev.accord.routing.ask;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Mode;
import dev.accord.governance.TaskTarget;
import dev.accord.routing.AgreedInMemory;
import dev.accord.routing.Cause;
import dev.accord.routing.PeopleInMemory;
import dev.accord.routing.SettableClock;
import dev.accord.routing.Target;
import dev.accord.routing.ask.AskOwner.Asked;
import dev.accord.routing.ask.AskOwner.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

public final class AskOwnerTest {
    private static final Words WORDS = new Words("Fill the seat", "It is vacant.");

    private final AgreedInMemory agreed = new AgreedInMemory(Mode.OBSERVE);
    private final Desk desk = new Desk();
    private final Kept kept = new Kept();
    private final SettableClock clock = new SettableClock();
    private final AskOwner ask = new AskOwner(agreed.agreements(), new Owners(new PeopleInMemory()), kept, desk, clock);

    @Before
    public void theManagerOfTheHubIsMissing() {
        agreed.tasks(new TaskTarget(9, "2"));
        agreed.add(hub(Map.of(
                Seat.BUSINESS_SYSTEM_OWNER, List.of(Holder.user("henrik")),
                Seat.IT_SYSTEM_OWNER, List.of(Holder.user("priya")))));
    }

    @Test
    public void theOwnerOfTheSideThatMissesSomebodyIsAskedAsWhoeverAsks() {
        assertEquals(new Asked(1, false), done(ask.ask(vacant(Seat.BUSINESS_SYSTEM_MANAGER), "ann", WORDS)));
        assertEquals(List.of("ann: henrik Fill the seat"), desk.made);
        ask.ask(vacant(Seat.IT_SYSTEM_MANAGER), "ann", WORDS);
        assertEquals("ann: priya Fill the seat", desk.made.get(1));
    }

    @Test
    public void aSeatThatIsItselfTheCauseIsNotAsked() {
        assertEquals(Optional.of("priya"), ask.owner(vacant(Seat.BUSINESS_SYSTEM_OWNER)));
    }

    @Test
    public void noSecondTaskIsMadeWhileTheFirstIsOpen() {
        ask.ask(vacant(Seat.BUSINESS_SYSTEM_MANAGER), "ann", WORDS);
        assertEquals(new Asked(1, true), done(ask.ask(vacant(Seat.BUSINESS_SYSTEM_MANAGER), "bob", WORDS)));
        assertEquals(Map.of(vacant(Seat.BUSINESS_SYSTEM_MANAGER).key(), 1L), ask.open(kept.causes()));
        desk.open.clear();
        assertEquals(Map.of(), ask.open(kept.causes()));
        assertEquals(new Asked(2, false), done(ask.ask(vacant(Seat.BUSINESS_SYSTEM_MANAGER), "bob", WORDS)));
    }

    @Test
    public void ofTwoWhoAskAtOnceOneIsToldThatTheOtherDoes() {
        kept.sooner = () -> ask.ask(vacant(Seat.BUSINESS_SYSTEM_MANAGER), "bob", WORDS);
        assertEquals("BEING_ASKED", refused(ask.ask(vacant(Seat.BUSINESS_SYSTEM_MANAGER), "ann", WORDS)));
        assertEquals(List.of("bob: henrik Fill the seat"), desk.made);
    }

    @Test
    public void aQuestionThatWasLostWithItsNodeIsAskedAgainAfterFiveMinutes() {
        Cause cause = vacant(Seat.BUSINESS_SYSTEM_MANAGER);
        kept.claim(new Asks.Ask(cause.key(), 1, null, "bob", clock.instant()));
        assertEquals("BEING_ASKED", refused(ask.ask(cause, "ann", WORDS)));
        clock.pass(Duration.ofMinutes(6));
        assertEquals(new Asked(1, false), done(ask.ask(cause, "ann", WORDS)));
    }

    @Test
    public void whatJiraRefusesLeavesNothingBehind() {
        desk.refusal = "You may not create issues here.";
        assertEquals("JIRA_REFUSED", refused(ask.ask(vacant(Seat.BUSINESS_SYSTEM_MANAGER), "ann", WORDS)));
        assertTrue(kept.asks.isEmpty());
    }

    @Test
    public void withoutAProjectForTasksOrAnybodyToAskNothingIsMade() {
        agreed.tasks(null);
        assertEquals("NO_TASK_PROJECT", refused(ask.ask(vacant(Seat.BUSINESS_SYSTEM_MANAGER), "ann", WORDS)));
        agreed.add(hub(Map.of()));
        assertEquals("NOBODY_TO_ASK", refused(ask.ask(vacant(Seat.BUSINESS_SYSTEM_MANAGER), "ann", WORDS)));
        assertEquals(List.of(), desk.made);
    }

    private static Asked done(Outcome<Asked> outcome) {
        return ((Outcome.Done<Asked>) outcome).value();
    }

    private static String refused(Outcome<Asked> outcome) {
        return ((Outcome.Refused<Asked>) outcome).problems().get(0).code();
    }

    private static Cause vacant(Seat seat) {
        return new Cause(Cause.Kind.VACANT_SEAT, "HUB", null, null, new Target(Target.Type.SEAT, seat.name()));
    }

    private static Application hub(Map<Seat, List<Holder>> seats) {
        return new Application(
                "HUB",
                "Hub",
                List.of(),
                null,
                null,
                null,
                null,
                "B",
                LifeCycle.ACTIVE,
                Contract.NONE,
                seats,
                List.of(),
                List.of(),
                1);
    }

    /** Tasks by number. */
    private static final class Desk implements TaskDesk {
        private final List<String> made = new ArrayList<>();
        private final Set<Long> open = new HashSet<>();
        private String refusal;

        @Override
        public Result create(String actor, Task task) {
            if (refusal != null) {
                return new Result.Refused(refusal);
            }
            made.add(actor + ": " + task.assignee() + " " + task.summary());
            open.add((long) made.size());
            return new Result.Created(made.size());
        }

        @Override
        public boolean isOpen(long issue) {
            return open.contains(issue);
        }
    }

    /** Questions that keep the port's promises. */
    private static final class Kept implements Asks {
        private final List<Ask> asks = new ArrayList<>();
        private Runnable sooner = () -> {};

        private Set<String> causes() {
            Set<String> causes = new HashSet<>();
            asks.forEach(each -> causes.add(each.cause()));
            return causes;
        }

        @Override
        public Optional<Ask> last(String cause) {
            return asks.stream()
                    .filter(each -> each.cause().equals(cause))
                    .reduce((one, other) -> one.number() > other.number() ? one : other);
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
            Runnable before = sooner;
            sooner = () -> {};
            before.run();
            return asks.stream().noneMatch(each -> same(each, ask)) && asks.add(ask);
        }

        @Override
        public void made(Ask ask, long issue) {
            release(ask);
            asks.add(new Ask(ask.cause(), ask.number(), issue, ask.actor(), ask.when()));
        }

        @Override
        public void release(Ask ask) {
            asks.removeIf(each -> same(each, ask));
        }

        private static boolean same(Ask one, Ask other) {
            return one.cause().equals(other.cause()) && one.number() == other.number();
        }
    }
}
