package dev.accord.workbench.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.Test;

public final class SchedulerTest {
    private static final Instant START = Instant.parse("2026-03-24T10:00:00Z");
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");

    private final MovableClock clock = new MovableClock(Clock.fixed(START, ZoneOffset.UTC));
    private final Scheduler scheduler = new Scheduler(new Meter(), clock);
    private int runs;

    private void schedule(Schedule schedule) {
        scheduler.registerJobRunner(RUNNER, request -> {
            runs++;
            return JobRunnerResponse.success();
        });
        scheduler.scheduleJob(JobId.of("job"), JobConfig.forJobRunnerKey(RUNNER).withSchedule(schedule));
    }

    private void after(Duration time) {
        clock.forward(time);
        scheduler.look();
    }

    @Test
    public void aJobRunsAtOnceAndThenAtItsInterval() {
        schedule(Schedule.forInterval(Duration.ofHours(1).toMillis(), null));
        after(Duration.ZERO);
        assertEquals(1, runs);
        after(Duration.ofMinutes(59));
        assertEquals(1, runs);
        after(Duration.ofMinutes(1));
        assertEquals(2, runs);
    }

    @Test
    public void aFirstTimeIsWaitedFor() {
        schedule(Schedule.forInterval(60_000, Date.from(START.plus(Duration.ofDays(3)))));
        after(Duration.ofDays(2));
        assertEquals(0, runs);
        after(Duration.ofDays(1));
        assertEquals(1, runs);
    }

    @Test
    public void nothingRunsMoreOftenThanEachMinute() {
        schedule(Schedule.forInterval(1_000, null));
        after(Duration.ZERO);
        after(Duration.ofSeconds(59));
        assertEquals(1, runs);
    }

    @Test
    public void aJobThatFailsComesAgainAndHindersNoOther() {
        schedule(Schedule.forInterval(60_000, null));
        JobRunnerKey broken = JobRunnerKey.of("broken");
        scheduler.registerJobRunner(broken, request -> {
            runs += 100;
            throw new NoSuchMethodError("gone");
        });
        scheduler.scheduleJob(
                JobId.of("broken"), JobConfig.forJobRunnerKey(broken).withSchedule(Schedule.forInterval(60_000, null)));
        after(Duration.ZERO);
        assertEquals(101, runs);
        after(Duration.ofMinutes(1));
        assertEquals(202, runs);
    }

    @Test
    public void aClockThatIsPutBackLetsNoJobWait() {
        clock.forward(Duration.ofDays(30));
        schedule(Schedule.forInterval(60_000, null));
        after(Duration.ZERO);
        clock.moveTo(START);
        after(Duration.ZERO);
        assertEquals(1, runs);
        after(Duration.ofMinutes(1));
        assertEquals(2, runs);
    }

    @Test
    public void anotherKindOfScheduleIsNotPretended() {
        assertThrows(UnsupportedOperationException.class, () -> schedule(Schedule.forCronExpression("0 0 3 * * ?")));
        assertThrows(UnsupportedOperationException.class, () -> schedule(Schedule.runOnce(Date.from(START))));
    }
}
