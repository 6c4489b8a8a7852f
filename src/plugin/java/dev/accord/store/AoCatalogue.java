package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.Outcome;
import dev.accord.audit.Changes;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Applications as documents, each with a version of its own. */
public final class AoCatalogue implements Catalogue {
    static final String KIND = "application";
    private static final int AT_ONCE = 100;

    private final ActiveObjects ao;
    private final Versions versions;
    private final AoRevisions revisions;
    private final Changes changes;

    public AoCatalogue(ActiveObjects ao, Versions versions, AoRevisions revisions, Changes changes) {
        this.ao = ao;
        this.versions = versions;
        this.revisions = revisions;
        this.changes = changes;
    }

    @Override
    public Optional<Application> find(String key) {
        return row(key).map(AoCatalogue::application);
    }

    @Override
    public List<Application> find(Collection<String> keys) {
        return rows(keys).values().stream().map(AoCatalogue::application).toList();
    }

    @Override
    public List<Application> all() {
        return Arrays.stream(ao.find(ApplicationRow.class))
                .map(AoCatalogue::application)
                .sorted(Comparator.comparing(Application::key))
                .toList();
    }

    @Override
    public Outcome<List<Application>> save(List<Application> applications, String actor) {
        if (applications.isEmpty()) {
            return Outcome.done(applications);
        }
        Map<String, ApplicationRow> rows =
                rows(applications.stream().map(Application::key).toList());
        if (applications.stream().anyMatch(each -> version(rows.get(each.key())) != each.version())) {
            return conflict(applications);
        }
        List<String> tokens = applications.stream()
                .map(each -> Versions.token(KIND, each.key(), each.version()))
                .toList();
        Optional<List<Application>> saved = versions.saving(tokens, () -> {
            List<Application> next = applications.stream()
                    .map(each -> write(rows.get(each.key()), each.next(), actor))
                    .toList();
            revisions.count(KIND);
            return next;
        });
        revisions.announce();
        return saved.map(Outcome::done).orElseGet(() -> conflict(applications));
    }

    private Outcome<List<Application>> conflict(List<Application> wanted) {
        return Outcome.conflict(
                wanted.stream().flatMap(each -> find(each.key()).stream()).toList());
    }

    private static int version(ApplicationRow row) {
        return row == null ? 0 : row.getVersionNo();
    }

    private Application write(ApplicationRow row, Application next, String actor) {
        String document = Json.write(next);
        changes.record(actor, KIND + ":" + next.key(), row == null ? null : row.getDocument(), document);
        if (row == null) {
            ao.create(
                    ApplicationRow.class,
                    new DBParam("APP_KEY", next.key()),
                    new DBParam("VERSION_NO", next.version()),
                    new DBParam("DOCUMENT", document));
        } else {
            row.setVersionNo(next.version());
            row.setDocument(document);
            row.save();
        }
        return next;
    }

    private Optional<ApplicationRow> row(String key) {
        return Arrays.stream(ao.find(ApplicationRow.class, Query.select().where("APP_KEY = ?", key)))
                .findFirst();
    }

    private Map<String, ApplicationRow> rows(Collection<String> keys) {
        Map<String, ApplicationRow> rows = new HashMap<>();
        List<String> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            String places = String.join(",", Collections.nCopies(some.size(), "?"));
            for (ApplicationRow row : ao.find(
                    ApplicationRow.class, Query.select().where("APP_KEY IN (" + places + ")", some.toArray()))) {
                rows.put(row.getAppKey(), row);
            }
        }
        return rows;
    }

    private static Application application(ApplicationRow row) {
        return Json.read(row.getDocument(), Application.class);
    }
}
