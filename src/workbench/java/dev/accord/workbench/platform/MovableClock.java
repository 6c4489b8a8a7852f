package dev.accord.workbench.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The host's clock. Tests put it elsewhere in time; it goes on ticking from there, in every zone. */
public final class MovableClock extends Clock {
    private final Clock machine;
    private final AtomicReference<Duration> ahead;

    public MovableClock(Clock machine) {
        this(machine, new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock machine, AtomicReference<Duration> ahead) {
        this.machine = machine;
        this.ahead = ahead;
    }

    public void moveTo(Instant now) {
        ahead.set(Duration.between(machine.instant(), now));
    }

    public void forward(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(machine.withZone(zone), ahead);
    }
}
