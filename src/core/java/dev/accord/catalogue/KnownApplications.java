package dev.accord.catalogue;

import java.util.Collection;
import java.util.List;

/** The applications as this node has them in memory; what another node saved this very moment may be missing. */
@FunctionalInterface
public interface KnownApplications {
    Collection<Application> all();

    /** Those of any of these projects that are not retired, in their order. */
    default List<Application> in(Collection<Long> projects) {
        return all().stream()
                .filter(each -> !each.retired() && each.projects().stream().anyMatch(projects::contains))
                .toList();
    }
}
