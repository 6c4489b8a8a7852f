package dev.accord.routing;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher.Match;
import dev.accord.catalogue.ModelHistory;
import dev.accord.catalogue.ModelHistory.Given;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.ModelsInForce;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The agreement as it is not: with drafts in force, or with the operating models of another day. For simulating only. */
public final class Suppose {
    private final CustomModels own;
    private final ModelHistory history;

    public Suppose(CustomModels own, ModelHistory history) {
        this.own = own;
        this.history = history;
    }

    /** As if every draft were published. */
    public Agreement drafts(Agreement today) {
        return today.with(ModelsInForce.replacing(
                today.models(),
                own.all().stream()
                        .filter(each -> each.draft() != null)
                        .map(each -> each.proposed(each.draft().cells()))
                        .toList()));
    }

    /**
     * With the operating model that the application had at this moment, in the version that was in force, or will be. Seats,
     * bindings and settings are those of today.
     */
    public Agreement at(Instant moment, Agreement today, String application) {
        Application then = today.applications().byKey(String.valueOf(application)) instanceof Match.One one
                ? one.application().with(model(one.application(), moment))
                : null;
        String used = then == null ? null : then.operatingModel();
        // A model retired since is only shown where it applied.
        List<CustomModel> known = own.all().stream()
                .filter(each -> !each.retired() || Objects.equals(each.key(), used))
                .toList();
        Agreement other = today.with(ModelsInForce.at(moment, today.models(), known));
        return then == null ? other : other.with(then);
    }

    private String model(Application application, Instant moment) {
        List<Given> given = history.of(application.key());
        return given.isEmpty()
                ? application.operatingModel()
                : given.stream()
                        .filter(each -> !each.from().isAfter(moment))
                        .reduce((earlier, later) -> later)
                        .map(Given::model)
                        .orElse(null);
    }
}
