package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** One save of something that decisions read. How many there are is the revision: a count cannot be overtaken. */
@Table("REVISION")
public interface RevisionRow extends Entity {
    @NotNull
    Long getSavedAt();

    void setSavedAt(Long millis);

    /** What was saved, such as {@code application}; null in a row that an older version wrote. */
    String getSubject();

    void setSubject(String subject);
}
