package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What became of one part of a reroute's issues. */
@Table("REROUTE_PART")
public interface ReroutePartRow extends Entity {
    @NotNull
    @Indexed
    Long getRerouteId();

    void setRerouteId(Long id);

    @NotNull
    Integer getPartNo();

    void setPartNo(Integer part);

    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String json);
}
