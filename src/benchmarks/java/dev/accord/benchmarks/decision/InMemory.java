package dev.accord.benchmarks.decision;

import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Configuration;
import dev.accord.governance.Revisions;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.routing.Agreements;
import dev.accord.routing.Bindings;
import java.util.List;
import java.util.Optional;

/** What is agreed, without a database behind it, so that only Accord's own work is measured. */
final class InMemory implements Configuration, Catalogue, Revisions {
    private final Portfolio portfolio;
    private List<OperatingModel> models = new ReferenceModels().all();
    private long revision = 1;

    InMemory(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    Agreements agreements() {
        return new Agreements(this, () -> models, this, this);
    }

    /** Publishes the next version of a model. */
    void publish(OperatingModel next) {
        models = models.stream()
                .map(each -> each.key().equals(next.key()) ? next : each)
                .toList();
        revision++;
    }

    @Override
    public Settings settings() {
        return portfolio.settings();
    }

    @Override
    public Bindings bindings() {
        return portfolio.bindings();
    }

    @Override
    public List<Application> all() {
        return portfolio.applications();
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
        return 1;
    }

    @Override
    public Optional<Application> find(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Settings> save(Settings settings, String actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Bindings> save(Bindings bindings, String actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<List<Application>> save(List<Application> applications, String actor) {
        throw new UnsupportedOperationException();
    }
}
