package dev.accord.jira;

import dev.accord.setup.KeepOptions;

/** Brings the select list of applications in step soon after a save. */
public final class OptionsSoon {
    private final KeepOptions keepOptions;
    private final Applying applying;

    public OptionsSoon(KeepOptions keepOptions, Applying applying) {
        this.keepOptions = keepOptions;
        this.applying = applying;
    }

    public void soon() {
        applying.background("keeping the list of applications in step", keepOptions::run);
    }
}
