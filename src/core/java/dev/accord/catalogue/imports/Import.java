package dev.accord.catalogue.imports;

import java.time.Instant;

/**
 * A file that somebody brought, and what its columns mean.
 *
 * @param creator user key
 * @param records how many the file has
 * @param job id of the job that applies it, or null before
 * @param version 1 at first; each correction of the columns adds one
 */
public record Import(
        long id,
        String fileName,
        String creator,
        Instant createdAt,
        String encoding,
        char separator,
        int records,
        Mapping mapping,
        Long job,
        int version) {
    /** The same file, read in another way. */
    public Import read(Sheet sheet, Mapping other) {
        return new Import(
                id,
                fileName,
                creator,
                createdAt,
                sheet.encoding(),
                sheet.separator(),
                sheet.rows().size(),
                other,
                job,
                version);
    }
}
