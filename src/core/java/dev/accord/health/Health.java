package dev.accord.health;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Configuration;
import dev.accord.governance.People;
import dev.accord.health.Fault.Kind;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.OperatingModels;
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
    private final Agreed agreed;
    private final Decisions decisions;
    private final Jira jira;
    private final Clock clock;

    /** What is asked of Jira. */
    public record Jira(People people, References references) {}

    /** What people set up. */
    public record Agreed(Configuration configuration, Catalogue catalogue, OperatingModels models) {}

    public Health(Agreed agreed, Decisions decisions, Jira jira, Clock clock) {
        this.agreed = agreed;
        this.decisions = decisions;
        this.jira = jira;
        this.clock = clock;
    }

    /** By kind, what hurts most first; a kind of which there is nothing is left out. */
    public Map<Kind, List<Fault>> faults() {
        AskedOnce people = new AskedOnce(jira.people());
        List<Application> applications = agreed.catalogue().all();
        List<Fault> found = new ArrayList<>(new SettingsFaults(people, jira.references())
                .in(agreed.configuration().settings()));
        found.addAll(
                bindingFaults(people, applications).in(agreed.configuration().bindings()));
        found.addAll(new SeatFaults(people).in(applications));
        // Asked for each application: all of one moment.
        List<OperatingModel> models = agreed.models().all();
        found.addAll(new ContractFaults(() -> models).in(applications));
        return found.stream()
                .collect(Collectors.groupingBy(Fault::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
    }

    /** What these bindings, which need not be saved, point at that is gone or holds nobody. */
    public List<Fault> faultsOf(Bindings bindings) {
        return bindingFaults(new AskedOnce(jira.people()), agreed.catalogue().all())
                .in(bindings);
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
