package dev.accord.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keys that differ only in case, space or punctuation, so that a reader would take one for the other. Reported, never merged. */
public final class CloseKeys {
    private final Map<String, SortedSet<String>> byPlain = new HashMap<>();

    private CloseKeys() {}

    public static CloseKeys among(Collection<String> keys) {
        CloseKeys close = new CloseKeys();
        keys.forEach(key -> close.byPlain
                .computeIfAbsent(plain(key), any -> new TreeSet<>())
                .add(key));
        return close;
    }

    /** The other keys that are close to this one, in order. */
    public List<String> to(String key) {
        return byPlain.getOrDefault(plain(key), new TreeSet<>()).stream()
                .filter(each -> !each.equals(key))
                .toList();
    }

    /** Every set of two or more that are close to each other, each in order. */
    public List<List<String>> groups() {
        return byPlain.values().stream()
                .filter(each -> each.size() > 1)
                .sorted((one, other) -> one.first().compareTo(other.first()))
                .map(List::copyOf)
                .toList();
    }

    /** A key without any letter or digit is close to none but itself. */
    private static String plain(String key) {
        String folded = ApplicationKey.folded(key);
        String plain = folded.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        return plain.isEmpty() ? folded : plain;
    }
}
