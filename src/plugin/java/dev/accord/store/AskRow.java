package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One question to an owner about what issues wait for. */
@Table("ASK")
public interface AskRow extends Entity {
    /** {@code cause:number}, so that a number is taken once. */
    @NotNull
    @Unique
    @StringLength(450)
    String getToken();

    void setToken(String token);

    @NotNull
    @Indexed
    @StringLength(450)
    String getCause();

    void setCause(String cause);

    @NotNull
    Integer getSeq();

    void setSeq(Integer number);

    @Indexed
    Long getIssueId();

    void setIssueId(Long issue);

    @NotNull
    String getActor();

    void setActor(String userKey);

    @NotNull
    Long getAskedAt();

    void setAskedAt(Long millis);
}
