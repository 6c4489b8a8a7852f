package dev.accord.rest;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.operatingmodel.Part;
import dev.accord.rest.DecisionJson.ModelJson;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.DecisionJson.StepJson;
import dev.accord.rest.DecisionJson.TargetJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Answer;
import dev.accord.routing.Assignment;
import dev.accord.routing.Attempts;
import dev.accord.routing.Candidate;
import dev.accord.routing.Decision;
import dev.accord.routing.Reason;
import dev.accord.routing.Step;
import dev.accord.routing.StepTried;
import dev.accord.routing.Target;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes the decision shape of answers and decisions, with the sentence for the reader. */
public final class Deciding {
    private final I18nResolver words;
    private final PeopleJson people;
    private final TargetsJson targets;
    private final ModelNames models;

    public Deciding(I18nResolver words, PeopleJson people, TargetsJson targets, ModelNames models) {
        this.words = words;
        this.people = people;
        this.targets = targets;
        this.models = models;
    }

    DecisionJson json(Decision decision) {
        DecisionJson simulated = json(decision.answer(), decision.assignment());
        return new DecisionJson(
                simulated.application(),
                simulated.operatingModel(),
                simulated.process(),
                simulated.part(),
                simulated.accountableParty(),
                simulated.performingGroup(),
                simulated.target(),
                simulated.assignee(),
                simulated.steps(),
                simulated.reasons(),
                simulated.sentence(),
                simulated.accountablePerson(),
                decision.number(),
                decision.mode().name(),
                decision.state().name(),
                iso(decision.decidedAt()),
                iso(decision.appliedAt()),
                null);
    }

    DecisionJson json(Answer answer, Assignment assignment) {
        return new DecisionJson(
                answer.application() == null ? null : new NamedJson(answer.application(), answer.applicationName()),
                model(answer),
                answer.process(),
                answer.part(),
                answer.party(),
                target(answer.performing()),
                target(answer.target()),
                people.person(assignment.assignee()),
                steps(answer, assignment),
                Stream.concat(answer.reasons().stream(), assignment.reasons().stream())
                        .map(Reason::name)
                        .distinct()
                        .toList(),
                sentence(answer),
                accountablePerson(answer),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    ModelJson model(Answer answer) {
        return answer.operatingModel() == null
                ? null
                : new ModelJson(answer.operatingModel(), models.of(answer.operatingModel()), answer.modelVersion());
    }

    /** The same, shown. */
    PersonJson accountablePerson(Answer answer) {
        return people.person(accountable(answer));
    }

    /** Whoever answers for the process in person: the holder of the seat, or the user that is bound. */
    private static String accountable(Answer answer) {
        return answer.candidates().stream()
                .filter(each -> each.step() == Step.BOUND_TARGET)
                .map(Candidate::target)
                .filter(Objects::nonNull)
                .filter(each -> each.type() == Target.Type.USER)
                .map(Target::value)
                .findFirst()
                .orElse(null);
    }

    /** Before anybody asked Jira, the chain as it will be tried. */
    private List<StepJson> steps(Answer answer, Assignment assignment) {
        if (assignment.steps().isEmpty()) {
            return answer.candidates().stream()
                    .map(each -> new StepJson(
                            each.step(), StepTried.Result.NOT_NEEDED, name(each.obstacle()), target(each.target())))
                    .toList();
        }
        return assignment.steps().stream()
                .map(each -> new StepJson(each.step(), each.result(), name(each.obstacle()), target(each.target())))
                .toList();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    TargetJson target(Target target) {
        return targets.shown(target);
    }

    /** Why it was not carried out: in Jira's words, or in ours where we stopped; null where nothing failed. */
    String failure(Attempts attempts) {
        return attempts.loopStopped() ? words.getText("accord.panel.loop") : attempts.message();
    }

    String sentence(Answer answer) {
        String key = "accord.sentence." + answer.reasons().get(0);
        String part = answer.part() == Part.INTERFACE ? "accord.panel.of.interface" : "accord.panel.of.application";
        return words.getText(
                key,
                String.valueOf(answer.applicationName()),
                answer.operatingModel() == null ? "" : models.of(answer.operatingModel()),
                words.getText("accord.process." + answer.process()),
                words.getText(part),
                words.getText("accord.party." + answer.party()));
    }

    static String iso(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
