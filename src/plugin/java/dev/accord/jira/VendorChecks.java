package dev.accord.jira;

import dev.accord.routing.vendor.WatchVendors;

/** Looks at the clocks of vendors with each run of the sweep. */
public final class VendorChecks {
    private final WatchVendors vendors;
    private final Applying applying;

    public VendorChecks(WatchVendors vendors, Applying applying) {
        this.vendors = vendors;
        this.applying = applying;
    }

    public void soon() {
        applying.background("looking at the clocks of vendors", vendors::check);
    }
}
