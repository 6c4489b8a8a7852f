package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One custom operating model: the key and the record's version in columns, all of it in the document. */
@Preload
@Table("OPERATING_MODEL")
public interface ModelRow extends Entity {
    @NotNull
    @Unique
    String getModelKey();

    void setModelKey(String key);

    @NotNull
    Integer getVersionNo();

    void setVersionNo(Integer version);

    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String json);
}
