package dev.accord.health;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Configuration;
import dev.accord.governance.People;
import dev.accord.health.Fault.Kind;
import dev.accord.routing.Bindings;
import dev.accord.routing.Decisions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks at everything that people set up, and says what of it is broken. */
public final class Health {
    private final Configuration configuration;
    private final Catalogue catalogue;
    private final Decisions decisions;
    private final Jira jira;
    private final Clock clock;

    /** What is asked of Jira. */
    public record Jira(People people, References references) {}

    public Health(Configuration configuration, Catalogue catalogue, Decisions decisions, Jira jira, Clock clock) {
        this.configuration = configuration;
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.jira = jira;
        this.clock = clock;
    }

    /** By kind, what hurts most first; a kind of which there is nothing is left out. */
    public Map<Kind, List<Fault>> faults() {
        AskedOnce people = new AskedOnce(jira.people());
        List<Application> applications = catalogue.all();
        List<Fault> found = new ArrayList<>(new SettingsFaults(people, jira.references()).in(configuration.settings()));
        found.addAll(bindingFaults(people, applications).in(configuration.bindings()));
        found.addAll(new SeatFaults(people).in(applications));
        return found.stream()
                .collect(Collectors.groupingBy(Fault::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
    }

    /** What these bindings, which need not be saved, point at that is gone or holds nobody. */
    public List<Fault> faultsOf(Bindings bindings) {
        return bindingFaults(new AskedOnce(jira.people()), catalogue.all()).in(bindings);
    }

    private BindingFaults bindingFaults(AskedOnce people, List<Application> applications) {
        return new BindingFaults(
                people,
                jira.references(),
                applications.stream().map(Application::key).collect(Collectors.toSet()));
    }

    /** What is still to be carried out, by what stands in the way. */
    public List<Backlog> backlog() {
        return Backlog.of(decisions.open(), clock.instant());
    }
}
