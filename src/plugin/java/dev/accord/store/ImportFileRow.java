package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The file of an import as it came, compressed and written in base 64. */
@Table("IMPORT_FILE")
public interface ImportFileRow extends Entity {
    @NotNull
    @Indexed
    Long getImportId();

    void setImportId(Long id);

    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);
}
