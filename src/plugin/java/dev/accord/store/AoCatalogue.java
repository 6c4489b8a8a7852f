package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.Outcome;
import dev.accord.audit.Changes;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Applications as documents, each with a version of its own. */
public final class AoCatalogue implements Catalogue {
    private static final String KIND = "application";

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
        if (applications.stream().anyMatch(each -> present(each.key()) != each.version())) {
            return conflict(applications);
        }
        List<String> tokens = applications.stream()
                .map(each -> Versions.token(KIND, each.key(), each.version()))
                .toList();
        Optional<List<Application>> saved = versions.saving(tokens, () -> {
            List<Application> next =
                    applications.stream().map(each -> write(each.next(), actor)).toList();
            revisions.count();
            return next;
        });
        revisions.announce();
        return saved.map(Outcome::done).orElseGet(() -> conflict(applications));
    }

    private Outcome<List<Application>> conflict(List<Application> wanted) {
        return Outcome.conflict(
                wanted.stream().flatMap(each -> find(each.key()).stream()).toList());
    }

    private int present(String key) {
        return row(key).map(ApplicationRow::getVersionNo).orElse(0);
    }

    private Application write(Application next, String actor) {
        Optional<ApplicationRow> row = row(next.key());
        String document = Json.write(next);
        changes.record(
                actor,
                KIND + ":" + next.key(),
                row.map(ApplicationRow::getDocument).orElse(null),
                document);
        if (row.isEmpty()) {
            ao.create(
                    ApplicationRow.class,
                    new DBParam("APP_KEY", next.key()),
                    new DBParam("VERSION_NO", next.version()),
                    new DBParam("DOCUMENT", document));
        } else {
            row.get().setVersionNo(next.version());
            row.get().setDocument(document);
            row.get().save();
        }
        return next;
    }

    private Optional<ApplicationRow> row(String key) {
        return Arrays.stream(ao.find(ApplicationRow.class, Query.select().where("APP_KEY = ?", key)))
                .findFirst();
    }

    private static Application application(ApplicationRow row) {
        return Json.read(row.getDocument(), Application.class);
    }
}
