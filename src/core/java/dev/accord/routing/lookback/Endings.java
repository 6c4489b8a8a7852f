package dev.accord.routing.lookback;

import java.time.Instant;
import java.util.Optional;

/** Port: when issues were done with. */
public interface Endings {
    /** Empty where the issue is open or gone. */
    Optional<Instant> resolvedAt(long issue);
}
