package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a look-back found about one part of its issues. */
@Table("LOOK_BACK_PART")
public interface LookBackPartRow extends Entity {
    @NotNull
    @Indexed
    Long getLookBackId();

    void setLookBackId(Long id);

    @NotNull
    Integer getPartNo();

    void setPartNo(Integer part);

    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String json);
}
