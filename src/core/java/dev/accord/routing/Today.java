package dev.accord.routing;

import java.util.Optional;

/** What today's agreement would say about an issue that was decided before. */
public final class Today {
    private Today() {}

    /** Empty where it would still be the same party and the same people. */
    public static Optional<Answer> differing(Decision decision, Agreement agreement) {
        Answer then = decision.answer();
        Answer today = new Decide(agreement).answer(decision.inputs(), then.process());
        boolean same = today.party() == then.party() && today.candidates().equals(then.candidates());
        return same ? Optional.empty() : Optional.of(today);
    }
}
