package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Somebody's word that an issue came to the wrong people. Never changed. */
@Table("OBJECTION")
public interface ObjectionRow extends Entity {
    @NotNull
    @Indexed
    Long getIssueId();

    void setIssueId(Long issue);

    @NotNull
    Long getProjectId();

    void setProjectId(Long project);

    /** Application, process and part. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getCell();

    void setCell(String cell);

    /** Seat and application, or null; those said before seats were counted have none. */
    @Indexed
    @StringLength(450)
    String getSeatOf();

    void setSeatOf(String place);

    String getSeatName();

    void setSeatName(String seat);

    String getApplicationKey();

    void setApplicationKey(String key);

    @NotNull
    String getProcessName();

    void setProcessName(String process);

    @NotNull
    String getPartName();

    void setPartName(String part);

    @NotNull
    String getKind();

    void setKind(String kind);

    @NotNull
    String getActor();

    void setActor(String userKey);

    @NotNull
    @Indexed
    Long getSaidAt();

    void setSaidAt(Long millis);

    @StringLength(StringLength.UNLIMITED)
    String getSaidText();

    void setSaidText(String text);
}
