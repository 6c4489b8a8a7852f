package dev.accord.routing.vendor;

import dev.accord.routing.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the clocks of vendors, one for each decision that gave an issue to a vendor's desk. */
public interface VendorClocks {
    /** That of the newest decision. */
    Optional<VendorClock> of(long issue);

    /** Adds it, or replaces that of the same decision. */
    void save(VendorClock clock);

    /** Those to look at, longest waiting first. */
    List<VendorClock> due(Instant now, int limit);

    /** Those that started from then and before then, oldest first. */
    List<VendorClock> started(Instant from, Instant before);

    /** Issues of which a vendor did not answer in time, newest first. */
    List<Place> breached();
}
