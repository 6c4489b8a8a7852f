package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What became of one part of an import's records. */
@Table("IMPORT_RESULT")
public interface ImportResultRow extends Entity {
    @NotNull
    @Indexed
    Long getImportId();

    void setImportId(Long id);

    @NotNull
    Integer getPartNo();

    void setPartNo(Integer part);

    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String json);
}
