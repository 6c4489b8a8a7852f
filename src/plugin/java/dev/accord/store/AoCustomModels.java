package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.Outcome;
import dev.accord.audit.Changes;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Custom operating models as documents, each with a version of its own. */
public final class AoCustomModels implements CustomModels {
    private static final String KIND = "operating-model";

    private final ActiveObjects ao;
    private final Versions versions;
    private final AoRevisions revisions;
    private final Changes changes;

    public AoCustomModels(ActiveObjects ao, Versions versions, AoRevisions revisions, Changes changes) {
        this.ao = ao;
        this.versions = versions;
        this.revisions = revisions;
        this.changes = changes;
    }

    @Override
    public List<CustomModel> all() {
        return Arrays.stream(ao.find(ModelRow.class))
                .map(AoCustomModels::model)
                .sorted(Comparator.comparing(CustomModel::name).thenComparing(CustomModel::key))
                .toList();
    }

    @Override
    public Optional<CustomModel> find(String key) {
        return row(key).map(AoCustomModels::model);
    }

    @Override
    public Outcome<CustomModel> save(CustomModel model, String actor) {
        Optional<ModelRow> row = row(model.key());
        if (row.map(ModelRow::getVersionNo).orElse(0) != model.version()) {
            return Outcome.conflict(find(model.key()).orElseThrow());
        }
        Optional<CustomModel> saved = versions.saving(Versions.token(KIND, model.key(), model.version()), () -> {
            CustomModel next = model.next();
            String document = Json.write(next);
            String before = row.map(ModelRow::getDocument).orElse(null);
            changes.record(actor, KIND + ":" + next.key(), before, document);
            row.ifPresentOrElse(each -> replace(each, next, document), () -> create(next, document));
            revisions.count(KIND);
            return next;
        });
        revisions.announce();
        return saved.map(Outcome::done)
                .orElseGet(() -> Outcome.conflict(find(model.key()).orElseThrow()));
    }

    @Override
    public boolean isMoved(String key, int number) {
        return versions.isTaken(moved(key, number));
    }

    @Override
    public void keepMoved(String key, int number) {
        versions.saving(moved(key, number), () -> number);
    }

    private static String moved(String key, int number) {
        return Versions.token(KIND + "-moved", key, number);
    }

    private static void replace(ModelRow row, CustomModel next, String document) {
        row.setVersionNo(next.version());
        row.setDocument(document);
        row.save();
    }

    private void create(CustomModel next, String document) {
        ao.create(
                ModelRow.class,
                new DBParam("MODEL_KEY", next.key()),
                new DBParam("VERSION_NO", next.version()),
                new DBParam("DOCUMENT", document));
    }

    private Optional<ModelRow> row(String key) {
        return Arrays.stream(ao.find(ModelRow.class, Query.select().where("MODEL_KEY = ?", key)))
                .findFirst();
    }

    private static CustomModel model(ModelRow row) {
        return Json.read(row.getDocument(), CustomModel.class);
    }
}
