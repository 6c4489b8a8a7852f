package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One job: its place in the queue is its id, its progress is kept after each chunk. */
@Table("JOB")
public interface JobRow extends Entity {
    @NotNull
    String getKind();

    void setKind(String kind);

    @StringLength(StringLength.UNLIMITED)
    String getAbout();

    void setAbout(String about);

    @NotNull
    String getStarter();

    void setStarter(String userKey);

    @NotNull
    @Indexed
    String getStateName();

    void setStateName(String state);

    @NotNull
    Integer getDoneCount();

    void setDoneCount(Integer done);

    @NotNull
    Integer getTotalCount();

    void setTotalCount(Integer total);

    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    void setMessage(String json);

    @NotNull
    Boolean isCancelWanted();

    void setCancelWanted(Boolean wanted);

    /** When it last made progress. */
    @NotNull
    Long getHeartbeatAt();

    void setHeartbeatAt(Long millis);
}
