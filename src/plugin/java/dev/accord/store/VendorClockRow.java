package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a vendor does with one issue; times are UTC milliseconds. */
@Table("VENDOR_CLOCK")
public interface VendorClockRow extends Entity {
    /** {@code issue:number} of the decision that gave the issue to the vendor. */
    @NotNull
    @Unique
    String getToken();

    void setToken(String token);

    @NotNull
    @Indexed
    Long getIssueId();

    void setIssueId(Long issue);

    @NotNull
    Integer getSeq();

    void setSeq(Integer number);

    @NotNull
    Long getProjectId();

    void setProjectId(Long project);

    @StringLength(450)
    String getApplicationKey();

    void setApplicationKey(String key);

    @StringLength(450)
    String getVendor();

    void setVendor(String vendor);

    @NotNull
    String getParty();

    void setParty(String party);

    @NotNull
    @Indexed
    Long getStartedAt();

    void setStartedAt(Long millis);

    Long getDueAt();

    void setDueAt(Long millis);

    Long getAnsweredAt();

    void setAnsweredAt(Long millis);

    @Indexed
    Long getBreachedAt();

    void setBreachedAt(Long millis);

    Long getOwnerToldAt();

    void setOwnerToldAt(Long millis);

    Long getEndedAt();

    void setEndedAt(Long millis);

    Long getSteppedInAt();

    void setSteppedInAt(Long millis);

    /** User key. */
    String getSteppedInBy();

    void setSteppedInBy(String userKey);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    /** When to look, or null. */
    @Indexed
    Long getNextAt();

    void setNextAt(Long millis);
}
