package dev.accord.operatingmodel;

import dev.accord.governance.Revisions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The reference models and the company's own, read once for each revision and again when a version comes into force. */
public final class CurrentModels implements OperatingModels {
    private final OperatingModels reference;
    private final CustomModels custom;
    private final Revisions revisions;
    private final Clock clock;
    private final AtomicReference<Kept> kept = new AtomicReference<>();

    private record Kept(long revision, Instant at, List<CustomModel> custom, ModelsInForce models) {
        boolean holds(long wanted, Instant now) {
            // A clock that went back, as in tests, makes what is kept wrong as well.
            return revision >= wanted && now.isBefore(models.until()) && !now.isBefore(at);
        }
    }

    public CurrentModels(OperatingModels reference, CustomModels custom, Revisions revisions, Clock clock) {
        this.reference = reference;
        this.custom = custom;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Override
    public List<OperatingModel> all() {
        return standing(revisions.known()).all();
    }

    @Override
    public OperatingModels standing(long revision) {
        Instant now = clock.instant();
        Kept last = kept.get();
        if (last != null && last.holds(revision, now)) {
            return last.models();
        }
        boolean read = last != null && last.revision() >= revision;
        List<CustomModel> own = read ? last.custom() : custom.all();
        ModelsInForce models = ModelsInForce.at(now, reference.all(), own);
        kept.set(new Kept(read ? last.revision() : revision, now, own, models));
        return models;
    }
}
