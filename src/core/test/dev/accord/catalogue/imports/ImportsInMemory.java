package dev.accord.catalogue.imports;

import dev.accord.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One import whose file does not matter, for the table comes from elsewhere. */
final class ImportsInMemory implements Imports {
    final Map<Integer, List<RecordResult>> kept = new TreeMap<>();
    private final Map<Long, Import> imports = new HashMap<>();

    ImportsInMemory(Import one) {
        imports.put(one.id(), one);
    }

    @Override
    public Import create(Import wanted, byte[] file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Import> find(long id) {
        return Optional.ofNullable(imports.get(id));
    }

    @Override
    public byte[] file(long id) {
        return new byte[0];
    }

    @Override
    public Outcome<Import> save(Import changed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Import apply(long id, long job) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void keep(long id, int part, List<RecordResult> results) {
        kept.put(part, results);
    }

    @Override
    public List<RecordResult> results(long id, int part) {
        return kept.getOrDefault(part, List.of());
    }

    @Override
    public List<RecordResult> results(long id) {
        return kept.values().stream().flatMap(List::stream).toList();
    }
}
