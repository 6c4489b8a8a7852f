package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One decision: the columns are what is searched, the document is the rest. */
@Table("DECISION")
public interface DecisionRow extends Entity {
    /** {@code issue:number}, so that a number is given once. */
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
    @Indexed
    Long getProjectId();

    void setProjectId(Long project);

    @NotNull
    Boolean isInForce();

    void setInForce(Boolean inForce);

    /** Why the issue waits for somebody; null where it does not, and where the row is not in force. */
    @Indexed
    String getWaitsFor();

    void setWaitsFor(String reason);

    /** What it waits for with other issues; null where that is its own affair. */
    @StringLength(450)
    String getCause();

    void setCause(String cause);

    @NotNull
    String getModeName();

    void setModeName(String mode);

    @NotNull
    String getStateName();

    void setStateName(String state);

    @NotNull
    @Indexed
    String getRouteState();

    void setRouteState(String routeState);

    @Indexed
    String getApplicationKey();

    void setApplicationKey(String key);

    @NotNull
    String getParty();

    void setParty(String party);

    @NotNull
    Long getRevisionNo();

    void setRevisionNo(Long revision);

    @NotNull
    Long getDecidedAt();

    void setDecidedAt(Long millis);

    Long getAppliedAt();

    void setAppliedAt(Long millis);

    /** When to try, or null. */
    @Indexed
    Long getNextAt();

    void setNextAt(Long millis);

    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String json);
}
