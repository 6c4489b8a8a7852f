package dev.accord.health;

/**
 * One thing that is broken.
 *
 * @param value what is named and is not as it should be: a group, user key, role id, field id, issue type id, application
 *     key or a person's name; null where nothing is named
 */
public record Fault(Kind kind, Place place, String value) {
    /** What is wrong, what hurts most first. */
    public enum Kind {
        ACTING_USER_NOT_CHOSEN,
        ACTING_USER_MISSING,
        ACTING_USER_INACTIVE,
        FIELD_MISSING,
        ISSUE_TYPE_MISSING,
        TRIAGE_GROUP_NOT_CHOSEN,
        TRIAGE_GROUP_MISSING,
        TRIAGE_GROUP_EMPTY,
        BINDING_GROUP_MISSING,
        BINDING_GROUP_EMPTY,
        BINDING_USER_MISSING,
        BINDING_USER_INACTIVE,
        BINDING_ROLE_MISSING,
        BINDING_APPLICATION_MISSING,
        RIGHTS_GROUP_MISSING,
        AUTOMATION_USER_MISSING,
        PROJECT_MISSING,
        SEAT_USER_MISSING,
        SEAT_USER_INACTIVE,
        SEAT_NOT_A_JIRA_USER,
        SEAT_VACANT,
        CONTRACT_HOLDER_WRONG,
        CONTRACT_HOLDER_UNKNOWN
    }
}
