package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Which option of a select list stands for which application. */
@Table("OPTION_OF")
public interface OptionRow extends Entity {
    @NotNull
    @Indexed
    Long getContextId();

    void setContextId(Long context);

    @NotNull
    @StringLength(255)
    String getAppKey();

    void setAppKey(String key);

    @NotNull
    Long getOptionId();

    void setOptionId(Long option);
}
