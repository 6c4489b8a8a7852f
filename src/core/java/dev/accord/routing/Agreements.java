package dev.accord.routing;

import dev.accord.catalogue.ApplicationMatcher;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Configuration;
import dev.accord.governance.Revisions;
import dev.accord.operatingmodel.OperatingModels;
import java.util.concurrent.atomic.AtomicReference;

/** The agreement in force on this node: read once for each revision, then kept in memory. */
public final class Agreements {
    private final Configuration configuration;
    private final OperatingModels models;
    private final Catalogue catalogue;
    private final Revisions revisions;
    private final AtomicReference<Agreement> kept = new AtomicReference<>();

    public Agreements(Configuration configuration, OperatingModels models, Catalogue catalogue, Revisions revisions) {
        this.configuration = configuration;
        this.models = models;
        this.catalogue = catalogue;
        this.revisions = revisions;
    }

    /** As this node knows it, without a query unless it knows of a change. */
    public Agreement known() {
        return at(revisions.known());
    }

    /** As the database has it. */
    public Agreement stored() {
        return at(revisions.stored());
    }

    private Agreement at(long revision) {
        Agreement agreement = kept.get();
        if (agreement == null || agreement.revision() < revision) {
            // The revision is read first: a save in between makes this agreement look older than it is, never newer.
            agreement = new Agreement(
                    revision,
                    configuration.settings(),
                    configuration.bindings(),
                    models,
                    ApplicationMatcher.of(catalogue.all()));
            kept.set(agreement);
        }
        return agreement;
    }
}
