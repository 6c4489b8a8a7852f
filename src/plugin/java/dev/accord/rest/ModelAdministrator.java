package dev.accord.rest;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.governance.Rights;
import dev.accord.operatingmodel.CustomModel;

/** Whoever may administer operating models, and what is answered where two do so at once. */
public final class ModelAdministrator {
    private final Caller caller;
    private final Rights rights;
    private final ModelsJson json;

    public ModelAdministrator(Caller caller, Rights rights, ModelsJson json) {
        this.caller = caller;
        this.rights = rights;
        this.json = json;
    }

    /** User key of whoever asks; anybody who may not administer models ends the request. */
    String key() {
        String user = caller.key();
        if (!rights.administersModels(user)) {
            throw Refusal.forbidden();
        }
        return user;
    }

    /** Nobody logged in ends the request. */
    void anybody() {
        caller.key();
    }

    /** What was saved; a conflict answers the draft that stands now. */
    CustomModel done(Outcome<CustomModel> outcome) {
        return done(outcome, null);
    }

    /** The same with what came too late. */
    CustomModel done(Outcome<CustomModel> outcome, Object sent) {
        if (outcome instanceof Outcome.Conflict<CustomModel> conflict) {
            throw Refusal.conflict(json.draft(conflict.current()), sent);
        }
        return Caller.done(outcome);
    }

    /** The version of the record that a request without body names. */
    static int version(String text) {
        if (text == null || !text.matches("\\d{1,9}")) {
            throw Refusal.of(400, Problem.of("NOT_A_NUMBER", "recordVersion", "recordVersion", String.valueOf(text)));
        }
        return Integer.parseInt(text);
    }
}
