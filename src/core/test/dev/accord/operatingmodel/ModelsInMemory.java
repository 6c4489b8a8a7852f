package dev.accord.operatingmodel;

import dev.accord.Outcome;
import dev.accord.governance.Revisions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A company's own models, of which each save is a revision. */
public final class ModelsInMemory implements CustomModels, Revisions {
    private final List<CustomModel> models = new ArrayList<>();
    private final Set<String> moved = new HashSet<>();
    private long revision;

    @Override
    public List<CustomModel> all() {
        return List.copyOf(models);
    }

    @Override
    public Optional<CustomModel> find(String key) {
        return models.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    @Override
    public Outcome<CustomModel> save(CustomModel model, String actor) {
        Optional<CustomModel> present = find(model.key());
        if (present.map(CustomModel::version).orElse(0) != model.version()) {
            return Outcome.conflict(present.orElseThrow());
        }
        models.removeIf(each -> each.key().equals(model.key()));
        models.add(model.next());
        revision++;
        return Outcome.done(model.next());
    }

    @Override
    public boolean isMoved(String key, int number) {
        return moved.contains(key + number);
    }

    @Override
    public void keepMoved(String key, int number) {
        moved.add(key + number);
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
        return 0;
    }
}
