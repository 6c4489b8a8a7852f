package dev.accord.routing.ask;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.governance.TaskTarget;
import dev.accord.routing.Agreements;
import dev.accord.routing.Cause;
import dev.accord.routing.ask.Asks.Ask;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Asks the owner to take a cause away: a task in Jira, created as whoever asks, and no second one while it is open. */
public final class AskOwner {
    /** After that a question without a task was lost with its node. */
    private static final Duration LOST = Duration.ofMinutes(5);

    private final Agreements agreements;
    private final Owners owners;
    private final Asks asks;
    private final TaskDesk desk;
    private final Clock clock;

    public AskOwner(Agreements agreements, Owners owners, Asks asks, TaskDesk desk, Clock clock) {
        this.agreements = agreements;
        this.owners = owners;
        this.asks = asks;
        this.desk = desk;
        this.clock = clock;
    }

    /** What the task says, in the words of whoever asks. */
    public record Words(String summary, String description) {}

    /** The task, and whether it was there already. */
    public record Asked(long issue, boolean already) {}

    /** User key of who would be asked; empty where only an administrator can help. */
    public Optional<String> owner(Cause cause) {
        return owners.of(cause, agreements.known());
    }

    /** The open tasks of these causes, by cause. */
    public Map<String, Long> open(Collection<String> causes) {
        Map<String, Long> open = new HashMap<>();
        asks.last(causes).stream()
                .filter(each -> each.issue() != null && desk.isOpen(each.issue()))
                .forEach(each -> open.put(each.cause(), each.issue()));
        return open;
    }

    /** Refused where nobody can be asked or no project for tasks is named, or by Jira itself. */
    public Outcome<Asked> ask(Cause cause, String actor, Words words) {
        TaskTarget target = agreements.stored().settings().tasks();
        Optional<String> owner = owners.of(cause, agreements.stored());
        if (owner.isEmpty()) {
            return Outcome.refused(Problem.of("NOBODY_TO_ASK", "cause"));
        }
        if (target == null) {
            return Outcome.refused(Problem.of("NO_TASK_PROJECT", ""));
        }
        Optional<Ask> last = asks.last(cause.key());
        if (last.isPresent()
                && last.get().issue() != null
                && desk.isOpen(last.get().issue())) {
            return Outcome.done(new Asked(last.get().issue(), true));
        }
        if (last.isPresent() && last.get().issue() == null && !lost(last.get())) {
            return Outcome.refused(Problem.of("BEING_ASKED", ""));
        }
        Ask next = new Ask(cause.key(), last.map(Ask::number).orElse(0) + 1, null, actor, clock.instant());
        return asks.claim(next)
                ? create(
                        next,
                        new TaskDesk.Task(
                                target.project(),
                                target.issueType(),
                                words.summary(),
                                words.description(),
                                owner.get()))
                : Outcome.refused(Problem.of("BEING_ASKED", ""));
    }

    private boolean lost(Ask ask) {
        return ask.when().plus(LOST).isBefore(clock.instant());
    }

    private Outcome<Asked> create(Ask ask, TaskDesk.Task task) {
        TaskDesk.Result result = desk.create(ask.actor(), task);
        if (result instanceof TaskDesk.Result.Created created) {
            asks.made(ask, created.issue());
            return Outcome.done(new Asked(created.issue(), false));
        }
        asks.release(ask);
        return Outcome.refused(Problem.of("JIRA_REFUSED", "", ((TaskDesk.Result.Refused) result).message()));
    }
}
