package dev.accord.routing;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher.Match;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Part;
import dev.accord.routing.Decision.State;
import dev.accord.routing.IssueDesk.Result;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A person says which application or part an issue is about; the issue is routed at once. */
public final class Choose {
    private static final Outcome<Decision> NOT_ROUTED = Outcome.refused(Problem.of("NOT_ROUTED", ""));

    private final Issues issues;
    private final IssueFields fields;
    private final Decisions decisions;
    private final Agreements agreements;
    private final Route route;

    public Choose(Issues issues, IssueFields fields, Decisions decisions, Agreements agreements, Route route) {
        this.issues = issues;
        this.fields = fields;
        this.decisions = decisions;
        this.agreements = agreements;
        this.route = route;
    }

    /**
     * Writes the application field where it can hold a value that means just this application; else the choice is kept
     * with the decision and wins until the field changes.
     */
    public Outcome<Decision> application(long issue, String userKey, String key) {
        Agreement agreement = agreements.stored();
        if (!(agreement.applications().byKey(key) instanceof Match.One one)) {
            return Outcome.refused(Problem.of("UNKNOWN_APPLICATION", "application", key));
        }
        if (!routable(issue, agreement)) {
            return NOT_ROUTED;
        }
        List<String> texts = meaningJust(one.application(), agreement);
        Optional<Result> written = fields.writeApplication(issue, userKey, texts);
        return routed(issue, written, inputs -> inputs.choosing(written.isPresent() ? null : key, inputs.chosenPart()));
    }

    public Outcome<Decision> part(long issue, String userKey, Part part) {
        if (!routable(issue, agreements.stored())) {
            return NOT_ROUTED;
        }
        Optional<Result> written = fields.writePart(issue, userKey, part);
        return routed(
                issue,
                written,
                inputs -> inputs.choosing(inputs.chosenApplication(), written.isPresent() ? null : part));
    }

    private Outcome<Decision> routed(long issue, Optional<Result> written, UnaryOperator<Inputs> choice) {
        if (written.isPresent() && written.get() instanceof Result.Refused refused) {
            return Outcome.refused(Problem.of("JIRA_REFUSED", "", refused.message()));
        }
        if (written.isPresent() && written.get() instanceof Result.Later later) {
            return Outcome.refused(Problem.of("JIRA_BUSY", "", later.message()));
        }
        return route.choosing(issue, choice.apply(chosen(issue)))
                .filter(each -> each.state() != State.WITHDRAWN)
                .map(Outcome::done)
                .orElse(NOT_ROUTED);
    }

    /** Asked before anything is written, so that nothing is half done where Accord has no say. */
    private boolean routable(long issue, Agreement agreement) {
        return issues.read(issue)
                .filter(facts -> agreement.settings().modeOf(facts.project()) != Mode.OFF)
                .flatMap(facts ->
                        agreement.settings().processOf(facts.issueType(), facts.requestType(), facts.components()))
                .isPresent();
    }

    /** The inputs as the issue now has them. */
    private Inputs chosen(long issue) {
        IssueFacts facts = issues.read(issue).orElseThrow();
        return decisions
                .last(issue)
                .map(last -> Inputs.of(facts, last.inputs()))
                .orElseGet(() -> Inputs.of(facts));
    }

    /** What a field may hold so that it means this application and no other. */
    private static List<String> meaningJust(Application application, Agreement agreement) {
        return Stream.of(application.name(), application.name() + " (" + application.key() + ")", application.key())
                .filter(text -> agreement.applications().match(List.of(text)) instanceof Match.One one
                        && one.application().key().equals(application.key()))
                .toList();
    }
}
