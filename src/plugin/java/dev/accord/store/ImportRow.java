package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One import: what its columns mean stands in the document. */
@Table("IMPORT")
public interface ImportRow extends Entity {
    @NotNull
    Integer getVersionNo();

    void setVersionNo(Integer version);

    Long getJobId();

    void setJobId(Long job);

    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String json);
}
