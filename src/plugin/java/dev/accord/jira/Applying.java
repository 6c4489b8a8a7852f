package dev.accord.jira;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import dev.accord.Guard;
import dev.accord.routing.Apply;
import dev.accord.routing.CarryOut;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Accord's own bounded executor. What it drops or loses in a crash stays due in the database, where the sweep finds it.
 */
public final class Applying implements CarryOut {
    private static final int THREADS = 2;
    private static final int AT_MOST = 10_000;
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Apply apply;
    private final JiraThread thread;
    private final Clock clock;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
    private final Set<String> inBackground = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor executor;

    public Applying(Apply apply, JiraThreadLocalUtil threadLocals, Clock clock) {
        this.apply = apply;
        this.thread = new JiraThread(threadLocals);
        this.clock = clock;
        this.executor = new ScheduledThreadPoolExecutor(THREADS, work -> {
            Thread thread = new Thread(work, "accord-apply");
            thread.setDaemon(true);
            return thread;
        });
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void soon(long issue) {
        if (waiting.size() < AT_MOST && !executor.isShutdown() && waiting.add(issue)) {
            executor.execute(() -> run(issue));
        }
    }

    /** Other work that nobody waits for, on the same bounded threads; asked for while it still waits, it is one run. */
    void background(String doing, Runnable work) {
        if (!executor.isShutdown() && inBackground.add(doing)) {
            executor.execute(() -> {
                // Before the run: what changes while it runs needs another one.
                inBackground.remove(doing);
                Guard.guarded(doing, () -> thread.lend(work));
            });
        }
    }

    private void run(long issue) {
        waiting.remove(issue);
        Guard.guarded(
                "applying the decision about issue " + issue,
                () -> thread.lend(() -> apply.apply(issue).ifPresent(next -> again(issue, next))));
    }

    private void again(long issue, Instant next) {
        Duration delay = Duration.between(clock.instant(), next);
        if (delay.compareTo(SOON) <= 0 && !executor.isShutdown()) {
            // Not among those that wait: who asks meanwhile has it looked at now, and one look too many finds nothing
            // due.
            var unused = executor.schedule(() -> soon(issue), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Stops; what is not carried out stays due. */
    public void stop() {
        executor.shutdown();
    }
}
