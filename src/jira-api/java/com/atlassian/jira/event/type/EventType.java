package com.atlassian.jira.event.type;

/** The ids of Jira's issue events. Objects: compare with equals. */
public class EventType {
    public static final Long ISSUE_CREATED_ID = Long.valueOf(1);
    ;
    public static final Long ISSUE_UPDATED_ID = Long.valueOf(2);
    ;
    public static final Long ISSUE_ASSIGNED_ID = Long.valueOf(3);
    ;
    public static final Long ISSUE_DELETED_ID = Long.valueOf(8);
    ;
    public static final Long ISSUE_MOVED_ID = Long.valueOf(9);
    ;

    private EventType() {}
}
