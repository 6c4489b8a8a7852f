package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One thing in Jira that Accord made. Never changed afterwards. */
@Table("MADE")
public interface MadeRow extends Entity {
    @NotNull
    String getKind();

    void setKind(String kind);

    @NotNull
    @StringLength(450)
    String getRoleName();

    void setRoleName(String role);

    @NotNull
    @StringLength(450)
    String getJiraId();

    void setJiraId(String id);

    @NotNull
    @StringLength(450)
    String getThingName();

    void setThingName(String name);

    @NotNull
    String getActor();

    void setActor(String userKey);

    @NotNull
    Long getMadeAt();

    void setMadeAt(Long millis);
}
