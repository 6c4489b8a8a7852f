package dev.accord.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The applications as this node has them in memory; what another node saved this very moment may be missing. */
@FunctionalInterface
public interface KnownApplications {
    /** Those of a project that are not retired. */
    List<Application> of(long project);

    /** Those of any of these projects that are not retired, by key. */
    default List<Application> in(Collection<Long> projects) {
        return projects.stream()
                .flatMap(each -> of(each).stream())
                .distinct()
                .sorted(Comparator.comparing(Application::key))
                .toList();
    }
}
