package dev.accord.relationship.due;

import dev.accord.relationship.Relationship;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** What is due, the earliest first. */
public final class FindDue {
    private static final Comparator<Due> ORDER = Comparator.comparing(Due::on)
            .thenComparing(Due::kind)
            .thenComparing(each -> each.relationship().id())
            .thenComparing(each -> Objects.toString(each.subject(), ""));

    private final Supplier<List<Relationship>> relationships;
    private final List<DueSource> sources;
    private final BiPredicate<String, Long> browses;

    /** {@code relationships} are all that are shown; {@code browses} says whether a user may browse a project. */
    public FindDue(
            Supplier<List<Relationship>> relationships, List<DueSource> sources, BiPredicate<String, Long> browses) {
        this.relationships = relationships;
        this.sources = List.copyOf(sources);
        this.browses = browses;
    }

    public List<Due> of(Relationship relationship) {
        return sources.stream()
                .flatMap(each -> each.of(relationship).stream())
                .sorted(ORDER)
                .toList();
    }

    /** In every relationship. */
    public List<Due> all() {
        return relationships.get().stream()
                .flatMap(each -> of(each).stream())
                .sorted(ORDER)
                .toList();
    }

    /** Of these, what concerns the person and stands in a project that the person may browse. */
    public List<Due> concerning(String userKey, List<Due> all) {
        return all.stream()
                .filter(each -> each.people().contains(userKey))
                .filter(each -> each.relationship().projects().stream().anyMatch(at -> browses.test(userKey, at)))
                .toList();
    }
}
