package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One look at the issues resolved lately, made by one job. */
@Table("LOOK_BACK")
public interface LookBackRow extends Entity {
    @NotNull
    Integer getDaysBack();

    void setDaysBack(Integer days);

    /** Ids with commas; null until they are searched. */
    @StringLength(StringLength.UNLIMITED)
    String getIssueIds();

    void setIssueIds(String ids);

    @NotNull
    String getStarter();

    void setStarter(String userKey);

    @NotNull
    Long getStartedAt();

    void setStartedAt(Long millis);

    Long getJobId();

    void setJobId(Long id);
}
