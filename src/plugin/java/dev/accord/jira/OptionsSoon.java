package dev.accord.jira;

import dev.accord.setup.KeepOptions;
import java.util.concurrent.atomic.AtomicBoolean;

/** Brings the select list of applications in step soon after a save; many saves in a row are one run. */
public final class OptionsSoon {
    private final KeepOptions keepOptions;
    private final Applying applying;
    private final AtomicBoolean waiting = new AtomicBoolean();

    public OptionsSoon(KeepOptions keepOptions, Applying applying) {
        this.keepOptions = keepOptions;
        this.applying = applying;
    }

    public void soon() {
        if (waiting.compareAndSet(false, true)) {
            applying.background("keeping the list of applications in step", () -> {
                // Before the run: what is saved while it runs needs another one.
                waiting.set(false);
                keepOptions.run();
            });
        }
    }
}
