package dev.accord.catalogue.imports;

import dev.accord.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Keys that differ only in case, space or punctuation are reported, never merged. */
final class CloseKeys {
    private CloseKeys() {}

    /** The same results, those about a new application with a key close to another's carrying a warning. */
    static List<RecordResult> reported(List<RecordResult> results, Collection<String> present) {
        Map<String, Set<String>> close = new HashMap<>();
        present.forEach(key -> add(close, key));
        results.stream().filter(CloseKeys::isNew).forEach(each -> add(close, each.key()));
        return results.stream()
                .map(each -> isNew(each) ? reported(each, close.get(plain(each.key()))) : each)
                .toList();
    }

    private static RecordResult reported(RecordResult result, Set<String> close) {
        return close.stream()
                .filter(key -> !key.equals(result.key()))
                .findFirst()
                .map(key -> result.warned(Problem.of("CLOSE_KEY", "key", result.key(), key)))
                .orElse(result);
    }

    private static boolean isNew(RecordResult result) {
        return result.result() == Result.NEW;
    }

    private static void add(Map<String, Set<String>> close, String key) {
        close.computeIfAbsent(plain(key), any -> new TreeSet<>()).add(key);
    }

    /** A key without any letter or digit is close to none but itself. */
    private static String plain(String key) {
        String plain = key.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.isEmpty() ? key : plain;
    }
}
