package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.Outcome;
import dev.accord.audit.Changes;
import dev.accord.governance.Configuration;
import dev.accord.governance.Settings;
import dev.accord.routing.Bindings;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Settings and bindings as documents, each with a version. Saving what stands already changes nothing. */
public final class AoConfiguration implements Configuration {
    static final String SETTINGS = "settings";
    static final String BINDINGS = "bindings";

    private final ActiveObjects ao;
    private final Versions versions;
    private final AoRevisions revisions;
    private final Changes changes;

    public AoConfiguration(ActiveObjects ao, Versions versions, AoRevisions revisions, Changes changes) {
        this.ao = ao;
        this.versions = versions;
        this.revisions = revisions;
        this.changes = changes;
    }

    @Override
    public Settings settings() {
        return read(SETTINGS, Settings.class).orElse(Settings.INITIAL);
    }

    @Override
    public Bindings bindings() {
        return read(BINDINGS, Bindings.class).orElse(Bindings.NONE);
    }

    @Override
    public Outcome<Settings> save(Settings settings, String actor) {
        return settings.equals(settings())
                ? Outcome.done(settings)
                : save(SETTINGS, settings.version(), settings.next(), actor, this::settings);
    }

    @Override
    public Outcome<Bindings> save(Bindings bindings, String actor) {
        return bindings.equals(bindings())
                ? Outcome.done(bindings)
                : save(BINDINGS, bindings.version(), bindings.next(), actor, this::bindings);
    }

    private <T> Optional<T> read(String subject, Class<T> type) {
        return row(subject).map(row -> Json.read(row.getDocument(), type));
    }

    private <T> Outcome<T> save(String subject, int version, T next, String actor, Supplier<T> current) {
        int present = row(subject).map(ConfigurationRow::getVersionNo).orElse(0);
        if (present != version) {
            return Outcome.conflict(current.get());
        }
        Optional<T> saved = versions.saving(Versions.token(subject, "", version), () -> {
            Optional<ConfigurationRow> row = row(subject);
            changes.record(
                    actor, subject, row.map(ConfigurationRow::getDocument).orElse(null), Json.write(next));
            row.ifPresentOrElse(each -> write(each, version + 1, next), () -> create(subject, version + 1, next));
            revisions.count(subject);
            return next;
        });
        revisions.announce();
        return saved.map(Outcome::done).orElseGet(() -> Outcome.conflict(current.get()));
    }

    private static void write(ConfigurationRow row, int version, Object document) {
        row.setVersionNo(version);
        row.setDocument(Json.write(document));
        row.save();
    }

    private void create(String subject, int version, Object document) {
        ao.create(
                ConfigurationRow.class,
                new DBParam("SUBJECT", subject),
                new DBParam("VERSION_NO", version),
                new DBParam("DOCUMENT", Json.write(document)));
    }

    private Optional<ConfigurationRow> row(String subject) {
        return Arrays.stream(ao.find(ConfigurationRow.class, Query.select().where("SUBJECT = ?", subject)))
                .findFirst();
    }
}
