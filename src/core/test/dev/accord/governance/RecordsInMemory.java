package dev.accord.governance;

import dev.accord.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Records that keep the port's promises. */
public final class RecordsInMemory<T extends Records.Kept<T>> implements Records<T> {
    private final TreeMap<String, T> kept = new TreeMap<>();

    @Override
    public Optional<T> of(String application) {
        return Optional.ofNullable(kept.get(application));
    }

    @Override
    public List<T> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public Outcome<T> save(T record, String actor) {
        int present = of(record.application()).map(Kept::version).orElse(0);
        if (present != record.version()) {
            return Outcome.conflict(of(record.application()).orElse(record));
        }
        kept.put(record.application(), record.next());
        return Outcome.done(record.next());
    }
}
