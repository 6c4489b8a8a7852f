package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One document of configuration, such as the settings; replaced by each save. */
@Table("CONFIGURATION")
public interface ConfigurationRow extends Entity {
    @NotNull
    @Unique
    String getSubject();

    void setSubject(String subject);

    @NotNull
    Integer getVersionNo();

    void setVersionNo(Integer version);

    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String json);
}
