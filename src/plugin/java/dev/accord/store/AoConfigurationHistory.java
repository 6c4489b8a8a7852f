package dev.accord.store;

import dev.accord.audit.Changes;
import dev.accord.governance.ConfigurationHistory;
import dev.accord.governance.Settings;
import dev.accord.routing.Bindings;

/** Reads the record of changes as the settings and bindings that it holds. */
public final class AoConfigurationHistory implements ConfigurationHistory {
    private final Changes changes;

    public AoConfigurationHistory(Changes changes) {
        this.changes = changes;
    }

    @Override
    public Part<Settings> settings(int startAt, int limit) {
        return part(AoConfiguration.SETTINGS, Settings.class, startAt, limit);
    }

    @Override
    public Part<Bindings> bindings(int startAt, int limit) {
        return part(AoConfiguration.BINDINGS, Bindings.class, startAt, limit);
    }

    private <T> Part<T> part(String subject, Class<T> type, int startAt, int limit) {
        return new Part<>(
                changes.of(subject, startAt, limit).stream()
                        .map(each -> new Saved<>(
                                each.at(),
                                each.actor(),
                                each.before() == null ? null : Json.read(each.before(), type),
                                Json.read(each.after(), type)))
                        .toList(),
                changes.count(subject));
    }
}
