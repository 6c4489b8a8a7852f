package dev.accord.portfolio;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.SaveApplication;
import dev.accord.governance.Rights;
import dev.accord.governance.Stewards;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Party;
import java.util.List;
import java.util.Optional;

/**
 * Decides an undecided cell for an application. Reference models never change, so an application under one gets a copy of
 * its own first; whoever decides in a model that applications share decides for all of them.
 */
public final class DecideForApplication {
    private final OperatingModels models;
    private final OwnModels own;
    private final Catalogue catalogue;
    private final SaveApplication applications;
    private final Permitted permitted;

    /** Who may. */
    public record Permitted(Rights rights, Stewards stewards) {}

    public DecideForApplication(
            OperatingModels models,
            OwnModels own,
            Catalogue catalogue,
            SaveApplication applications,
            Permitted permitted) {
        this.models = models;
        this.own = own;
        this.catalogue = catalogue;
        this.applications = applications;
        this.permitted = permitted;
    }

    /** Applications in use that share the model of this one, itself too. */
    public List<Application> sharing(Application application) {
        return catalogue.all().stream()
                .filter(each -> !each.retired()
                        && application.operatingModel() != null
                        && application.operatingModel().equals(each.operatingModel()))
                .toList();
    }

    /** Whoever administers models, and the owner of every application that is concerned. */
    public boolean may(String user, Application application) {
        if (permitted.rights().administersModels(user)) {
            return true;
        }
        boolean reference = models.find(application.operatingModel())
                .filter(OperatingModel::reference)
                .isPresent();
        List<Application> concerned = reference ? List.of(application) : sharing(application);
        return concerned.stream().allMatch(each -> permitted.stewards().decides(user, each));
    }

    /** Refused where the cell is decided already, so that nobody undoes what somebody else just agreed. */
    public Outcome<CustomModel> decide(Application application, AgreedCell cell, String actor) {
        Optional<OperatingModel> model =
                Optional.ofNullable(application.operatingModel()).flatMap(models::find);
        if (model.isEmpty()) {
            return Outcome.refused(Problem.of("NO_MODEL_TO_DECIDE", ""));
        }
        Party present = model.get().party(cell.process(), cell.part());
        if (present != Party.UNDECIDED) {
            return Outcome.refused(Problem.of("ALREADY_DECIDED", "", present));
        }
        if (cell.party() == Party.UNDECIDED) {
            return Outcome.refused(Problem.of("CHOOSE_A_PARTY", "party"));
        }
        if (!model.get().reference()) {
            return own.decide(model.get().key(), cell, actor);
        }
        Outcome<CustomModel> copy = own.copyFor(application, actor);
        if (!(copy instanceof Outcome.Done<CustomModel> made)) {
            return copy;
        }
        Outcome<CustomModel> decided = own.decide(made.value().key(), cell, actor);
        if (!(decided instanceof Outcome.Done)) {
            return decided;
        }
        // The application comes last: what it runs under has the decision in it from the first moment.
        Outcome<Application> set =
                applications.replace(application.with(made.value().key()), actor);
        if (set instanceof Outcome.Refused<Application> refused) {
            return Outcome.refused(refused.problems());
        }
        return set instanceof Outcome.Conflict ? Outcome.refused(Problem.of("SAVED_IN_BETWEEN", "")) : decided;
    }
}
