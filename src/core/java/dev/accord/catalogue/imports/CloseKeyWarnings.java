package dev.accord.catalogue.imports;

import dev.accord.Problem;
import dev.accord.catalogue.CloseKeys;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Warns of new applications whose keys are close to another's. */
final class CloseKeyWarnings {
    private CloseKeyWarnings() {}

    /** The same results, those about a new application with a key close to another's carrying a warning. */
    static List<RecordResult> reported(List<RecordResult> results, Collection<String> present) {
        CloseKeys close = CloseKeys.among(Stream.concat(
                        present.stream(),
                        results.stream().filter(CloseKeyWarnings::isNew).map(RecordResult::key))
                .toList());
        return results.stream()
                .map(each -> isNew(each) ? reported(each, close.to(each.key())) : each)
                .toList();
    }

    private static RecordResult reported(RecordResult result, List<String> close) {
        return close.isEmpty() ? result : result.warned(Problem.of("CLOSE_KEY", "key", result.key(), close.get(0)));
    }

    private static boolean isNew(RecordResult result) {
        return result.result() == Result.NEW;
    }
}
