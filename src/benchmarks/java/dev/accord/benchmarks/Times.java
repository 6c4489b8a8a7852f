package dev.accord.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long the same work took each time; the first half of the times only warms up. */
public final class Times {
    private static final double NANOS_OF_A_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();
    /** Kept so that no work is found to be for nothing. */
    private Object last;

    public void measure(Supplier<Object> work) {
        long start = System.nanoTime();
        last = work.get();
        nanos.add(System.nanoTime() - start);
    }

    public double medianMillis() {
        if (last == null) {
            throw new IllegalStateException("Nothing was measured");
        }
        List<Long> sorted =
                nanos.subList(nanos.size() / 2, nanos.size()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / NANOS_OF_A_MILLI;
    }
}
