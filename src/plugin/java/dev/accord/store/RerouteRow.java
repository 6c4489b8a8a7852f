package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Many issues that are routed again by one job. */
@Table("REROUTE")
public interface RerouteRow extends Entity {
    /** Null where the issues were named. */
    @StringLength(StringLength.UNLIMITED)
    String getJqlText();

    void setJqlText(String jql);

    /** Ids with commas; null until they are searched. */
    @StringLength(StringLength.UNLIMITED)
    String getIssueIds();

    void setIssueIds(String ids);

    Long getUndoOf();

    void setUndoOf(Long id);

    /** The model to a version of which issues move, or null. */
    @Indexed
    String getModelKey();

    void setModelKey(String key);

    Integer getModelVersion();

    void setModelVersion(Integer number);

    @NotNull
    String getStarter();

    void setStarter(String userKey);

    @NotNull
    Long getStartedAt();

    void setStartedAt(Long millis);

    Long getJobId();

    void setJobId(Long id);
}
