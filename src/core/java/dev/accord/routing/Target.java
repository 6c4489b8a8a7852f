package dev.accord.routing;

/**
 * Whom a binding points at.
 *
 * @param value a group's name, a project role's id, a user key, a seat's name, or a vendor desk's name
 */
public record Target(Type type, String value) {
    /** What kind of thing does the work or answers for it. */
    public enum Type {
        GROUP,
        USER,
        SEAT,
        PROJECT_ROLE,
        VENDOR_DESK
    }
}
