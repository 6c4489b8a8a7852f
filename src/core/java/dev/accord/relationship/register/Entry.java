package dev.accord.relationship.register;

/**
 * One entry of a register.
 *
 * @param id 0 for one that was never saved
 * @param relationship id of the relationship that it belongs to
 * @param version 0 for one that was never saved; each save adds one
 */
public record Entry<T>(long id, long relationship, int version, T content) {
    /** One that nobody saved yet. */
    public static <T> Entry<T> fresh(long relationship, T content) {
        return new Entry<>(0, relationship, 0, content);
    }

    /** The same entry with other content; saving it fails where somebody saved in between. */
    public Entry<T> with(T other) {
        return new Entry<>(id, relationship, version, other);
    }
}
