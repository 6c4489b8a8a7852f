package dev.accord.routing;

import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Absence;
import dev.accord.governance.Configuration;
import dev.accord.governance.Groups;
import dev.accord.governance.Mode;
import dev.accord.governance.ProcessMapping;
import dev.accord.governance.Revisions;
import dev.accord.governance.RoutingSettings;
import dev.accord.governance.Settings;
import dev.accord.governance.TaskTarget;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is agreed, of which each change is a new revision; issue type 5 stands for changes. */
public final class AgreedInMemory implements Configuration, Catalogue, Revisions {
    static final String CHANGE = "5";
    static final String ACTING = "accord";

    private final Map<Long, Mode> modes = new HashMap<>();
    private final List<Application> applications = new ArrayList<>();
    private RoutingSettings routing = RoutingSettings.NONE;
    private Bindings bindings = Bindings.NONE;
    private String actingUser = ACTING;
    private Mode mode;
    private int revision = 1;
    private int saves;
    private TaskTarget tasks;

    public AgreedInMemory(Mode mode) {
        this.mode = mode;
    }

    public Agreements agreements() {
        return new Agreements(this, new ReferenceModels(), this, this);
    }

    void going(List<Step> chain, List<Absence> absences) {
        routing = routing.going(chain, absences);
        revision++;
    }

    void mode(Mode other) {
        mode = other;
        revision++;
    }

    void mode(long project, Mode own) {
        modes.put(project, own);
        revision++;
    }

    void actingUser(String key) {
        actingUser = key;
        revision++;
    }

    public void tasks(TaskTarget target) {
        tasks = target;
        revision++;
    }

    public void bind(Binding... values) {
        bindings = new Bindings(List.of(values), revision++);
    }

    public void add(Application application) {
        applications.removeIf(each -> each.key().equals(application.key()));
        applications.add(application);
        saves++;
        revision++;
    }

    @Override
    public Settings settings() {
        return new Settings(
                mode,
                modes,
                actingUser,
                List.of("robot"),
                "triage",
                Set.of(),
                Groups.NONE,
                List.of(new ProcessMapping(CHANGE, null, SupportProcess.CHANGE)),
                null,
                null,
                null,
                false,
                revision,
                tasks,
                routing);
    }

    @Override
    public Bindings bindings() {
        return bindings;
    }

    @Override
    public long known() {
        return revision;
    }

    @Override
    public long stored() {
        return revision;
    }

    @Override
    public long applications() {
        return saves;
    }

    @Override
    public List<Application> all() {
        return List.copyOf(applications);
    }

    @Override
    public Optional<Application> find(String key) {
        return applications.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    @Override
    public Outcome<Settings> save(Settings settings, String actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Bindings> save(Bindings changed, String actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<List<Application>> save(List<Application> changed, String actor) {
        throw new UnsupportedOperationException();
    }
}
