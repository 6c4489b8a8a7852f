package dev.accord.rest;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Stewards;

/** Who may write down what about an application; anybody else ends the request. */
public record Steward(Caller caller, Stewards stewards, Catalogue catalogue) {
    /** What the caller may do with an application. */
    public record MayJson(boolean keep, boolean decide) {}

    Application application(String key) {
        caller.key();
        return catalogue.find(key).orElseThrow(Refusal::notFound);
    }

    MayJson may(Application application) {
        return new MayJson(stewards.keeps(caller.key(), application), stewards.decides(caller.key(), application));
    }

    String keeper(Application application) {
        if (!may(application).keep()) {
            throw Refusal.forbidden();
        }
        return caller.key();
    }

    String decider(Application application) {
        if (!may(application).decide()) {
            throw Refusal.forbidden();
        }
        return caller.key();
    }
}
