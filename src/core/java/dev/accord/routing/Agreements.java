package dev.accord.routing;

import dev.accord.catalogue.ApplicationMatcher;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Configuration;
import dev.accord.governance.Revisions;
import dev.accord.operatingmodel.OperatingModels;
import java.util.concurrent.atomic.AtomicReference;

/** The agreement in force on this node: read once for each revision, then kept in memory; a model's version joins by its date. */
public final class Agreements {
    private final Configuration configuration;
    private final OperatingModels models;
    private final Catalogue catalogue;
    private final Revisions revisions;
    private final AtomicReference<Kept> kept = new AtomicReference<>();

    /** The saves up to this revision are in the agreement. */
    private record Kept(long revision, Agreement agreement) {}

    private final AtomicReference<Read> applications = new AtomicReference<>();

    /** The catalogue after so many saves. */
    private record Read(long saves, ApplicationMatcher matcher) {}

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
        OperatingModels standing = models.standing(revision);
        Kept last = kept.get();
        boolean read = last != null && last.revision() >= revision;
        if (read && last.agreement().models() == standing) {
            return last.agreement();
        }
        // The revision is read first: a save in between makes this agreement look older than it is, never newer.
        long base = read ? last.revision() : revision;
        Agreement agreement = new Agreement(
                base + standing.arrived(),
                read ? last.agreement().settings() : configuration.settings(),
                read ? last.agreement().bindings() : configuration.bindings(),
                standing,
                read ? last.agreement().applications() : applications());
        kept.set(new Kept(base, agreement));
        return agreement;
    }

    /** Read anew only where an application was saved since, for there may be a hundred thousand. */
    private ApplicationMatcher applications() {
        long saves = revisions.applications();
        Read last = applications.get();
        if (last == null || last.saves() != saves) {
            last = new Read(saves, ApplicationMatcher.of(catalogue.all()));
            applications.set(last);
        }
        return last.matcher();
    }
}
