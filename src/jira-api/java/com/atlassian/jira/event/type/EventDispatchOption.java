package com.atlassian.jira.event.type;

/** Whether and as what a change is announced. */
public interface EventDispatchOption {
    EventDispatchOption ISSUE_UPDATED = of(2L);
    ;
    EventDispatchOption ISSUE_ASSIGNED = of(3L);
    ;
    EventDispatchOption DO_NOT_DISPATCH = of(null);
    ;

    boolean isEventBeingSent();

    Long getEventTypeId();

    private static EventDispatchOption of(Long type) {
        return new EventDispatchOption() {
            @Override
            public boolean isEventBeingSent() {
                return type != null;
            }

            @Override
            public Long getEventTypeId() {
                return type;
            }
        };
    }
}
