package dev.accord;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of every entry point that Jira calls: Jira's user never pays for a mistake of ours. */
public final class Guard {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private Guard() {}

    /** Runs the work; what breaks is logged with what was going on and answered by the fallback. */
    public static <T> T guarded(String doing, Supplier<T> work, T fallback) {
        try {
            return work.get();
        } catch (Exception | LinkageError e) {
            LOG.error("Accord failed while {}", doing, e);
            return fallback;
        }
    }

    public static void guarded(String doing, Runnable work) {
        guarded(
                doing,
                () -> {
                    work.run();
                    return null;
                },
                null);
    }

    /** Runs the work, whose failure is logged under an id: all that the person who waits for it gets to see. */
    public static <T> T identified(String doing, Callable<T> work, Function<String, T> fallback) {
        try {
            return work.call();
        } catch (Exception | LinkageError e) {
            String id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Accord failed while {}, error {}", doing, id, e);
            return fallback.apply(id);
        }
    }
}
