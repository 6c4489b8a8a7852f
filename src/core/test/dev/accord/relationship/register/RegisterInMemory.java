package dev.accord.relationship.register;

import dev.accord.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A register without a database. */
public final class RegisterInMemory<T> implements Register<T> {
    private final Map<Long, Entry<T>> entries = new TreeMap<>();

    @Override
    public List<Entry<T>> of(long relationship) {
        return entries.values().stream()
                .filter(each -> each.relationship() == relationship)
                .toList();
    }

    @Override
    public List<Entry<T>> all() {
        return List.copyOf(entries.values());
    }

    @Override
    public Optional<Entry<T>> find(long id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Nothing is known of changes here. */
    @Override
    public Map<Long, Past<T>> past(Collection<Long> relationships, Instant from) {
        return relationships.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Past<>(of(id).stream().map(Entry::content).toList(), List.of())));
    }

    @Override
    public Outcome<List<Entry<T>>> save(List<Entry<T>> wanted, String actor) {
        List<Entry<T>> saved = new ArrayList<>();
        for (Entry<T> each : wanted) {
            long id = each.id() == 0 ? entries.size() + 1L : each.id();
            saved.add(new Entry<>(id, each.relationship(), each.version() + 1, each.content()));
        }
        saved.forEach(each -> entries.put(each.id(), each));
        return Outcome.done(saved);
    }

    @Override
    public Outcome<Entry<T>> remove(Entry<T> entry, String actor) {
        entries.remove(entry.id());
        return Outcome.done(entry);
    }
}
