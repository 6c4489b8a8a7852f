package dev.accord.catalogue.imports;

import dev.accord.Outcome;
import java.util.List;
import java.util.Optional;

/** Port: imports with their files and results. */
public interface Imports {
    /** The id and the version of what is given do not count. */
    Import create(Import wanted, byte[] file);

    Optional<Import> find(long id);

    byte[] file(long id);

    /** Replaces the one of the same version, or answers the conflict. */
    Outcome<Import> save(Import changed);

    /** Names the job that applies it, unless another was named before; answers the one that stands. */
    Import apply(long id, long job);

    /** Keeps what became of one part of the records, in place of what was kept of this part before. */
    void keep(long id, int part, List<RecordResult> results);

    /** What was kept of one part; empty where nothing was. */
    List<RecordResult> results(long id, int part);

    /** Everything that was kept. */
    List<RecordResult> results(long id);
}
