package dev.accord.catalogue.imports;

import dev.accord.Outcome;

/** Port: tables out of files. */
public interface Sheets {
    /**
     * The table in a file, or why the whole file is refused.
     *
     * @param encoding null to find out
     * @param separator null to find out
     */
    Outcome<Sheet> read(byte[] file, String encoding, Character separator);
}
