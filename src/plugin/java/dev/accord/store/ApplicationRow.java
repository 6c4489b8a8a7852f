package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One application: the key and version in columns, all of it in the document. */
@Preload
@Table("APPLICATION")
public interface ApplicationRow extends Entity {
    @NotNull
    @Unique
    String getAppKey();

    void setAppKey(String key);

    @NotNull
    Integer getVersionNo();

    void setVersionNo(Integer version);

    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String json);
}
