package dev.accord.catalogue;

import dev.accord.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A catalogue that keeps the port's promises. */
public final class ApplicationsInMemory implements Catalogue {
    private final TreeMap<String, Application> kept = new TreeMap<>();
    int saves;

    @Override
    public Optional<Application> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public List<Application> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public Outcome<List<Application>> save(List<Application> applications, String actor) {
        if (applications.stream()
                .anyMatch(each -> find(each.key()).map(Application::version).orElse(0) != each.version())) {
            return Outcome.conflict(applications.stream()
                    .flatMap(each -> find(each.key()).stream())
                    .toList());
        }
        List<Application> next = applications.stream().map(Application::next).toList();
        next.forEach(each -> kept.put(each.key(), each));
        saves++;
        return Outcome.done(next);
    }
}
