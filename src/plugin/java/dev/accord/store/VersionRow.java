package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One saved version of one record: the unique row by which, of two who save at once, one loses. */
@Table("SAVED_VERSION")
public interface VersionRow extends Entity {
    @NotNull
    @Unique
    @StringLength(450)
    String getToken();

    void setToken(String token);
}
