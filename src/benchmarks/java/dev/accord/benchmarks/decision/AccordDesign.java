package dev.accord.benchmarks.decision;

import dev.accord.catalogue.ApplicationMatcher;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.routing.Agreement;
import dev.accord.routing.Answer;
import dev.accord.routing.Decide;

/** Accord's own code, with the whole reason: cell, version, target, chain of candidates, reason codes. */
final class AccordDesign implements Design {
    private final Agreement agreement;

    AccordDesign(Portfolio portfolio) {
        this.agreement = new Agreement(
                1,
                portfolio.settings(),
                portfolio.bindings(),
                new ReferenceModels(),
                ApplicationMatcher.of(portfolio.applications()));
    }

    @Override
    public Object decide(Question question) {
        return new Decide(agreement).answer(question.inputs(), question.process());
    }

    @Override
    public Party party(Object answer) {
        return ((Answer) answer).party();
    }
}
