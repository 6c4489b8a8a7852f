package dev.accord.routing.vendor;

import dev.accord.catalogue.Seat;

/** Port: tells people about vendors. */
public interface VendorNotices {
    /** Tells the holder of a seat that a vendor did not answer in time; failing to is nobody's fault but is logged. */
    void breached(VendorClock clock, String issueKey, Seat seat, String userKey);
}
