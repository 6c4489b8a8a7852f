package dev.accord.relationship;

/** Where something stands and where it shall go; either is null while nobody decided. */
public record Aim<T>(T current, T target) {
    public static <T> Aim<T> undecided() {
        return new Aim<>(null, null);
    }
}
