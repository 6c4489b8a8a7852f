package dev.accord.workbench.jira;

import com.atlassian.event.api.EventPublisher;
import java.util.function.Supplier;

/** Sends events in the thread that saved, at the moment and as often as the switches say. */
final class Announcer {
    private final Db db;
    private final Switches switches;
    private final EventPublisher events;
    /** Per Jira, not per process: tests open several. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Boolean> announcing = ThreadLocal.withInitial(() -> false);

    Announcer(Db db, Switches switches, EventPublisher events) {
        this.db = db;
        this.switches = switches;
        this.events = events;
    }

    /** The event is made when it goes out, so that it shows what is then stored. */
    void announce(Supplier<Object> event) {
        if (switches.isOn(Switch.EVENT_BEFORE_COMMIT)) {
            send(event);
            if (switches.isOn(Switch.SAVE_ROLLED_BACK)) {
                db.doom(new IllegalStateException("Told to roll the save back"));
            }
        } else {
            db.afterCommit(() -> send(event));
        }
    }

    private void send(Supplier<Object> event) {
        if (switches.isOn(Switch.NO_EVENT)) {
            return;
        }
        boolean before = announcing.get();
        announcing.set(true);
        try {
            events.publish(event.get());
            if (switches.isOn(Switch.EVENT_TWICE)) {
                events.publish(event.get());
            }
        } finally {
            announcing.set(before);
        }
    }

    /** Each write passes here first, to fail where it comes out of a listener and the switch says so. */
    void writing() {
        if (announcing.get() && switches.isOn(Switch.NESTED_WRITE_FAILS)) {
            IllegalStateException failure =
                    new IllegalStateException("A listener may not write while an issue is saved");
            db.doom(failure);
            throw failure;
        }
    }
}
