package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Whether a person wants the weekly mail; nobody who said nothing has a row. */
@Table("MAIL_CHOICE")
public interface MailChoiceRow extends Entity {
    @NotNull
    @Unique
    String getUserKey();

    void setUserKey(String userKey);

    @NotNull
    Boolean isWanted();

    void setWanted(Boolean wanted);
}
