package dev.accord.routing;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher.Match;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import dev.accord.governance.ProcessMapping;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Agreement.Case;
import dev.accord.routing.Binding.WorkGoesTo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says whose an issue is: a pure function of the agreement and the issue's inputs. */
public final class Decide {
    private final Agreement agreement;

    public Decide(Agreement agreement) {
        this.agreement = agreement;
    }

    /** The answer for this process, which the settings gave for the issue's type. */
    public Answer answer(Inputs inputs, SupportProcess process) {
        Match match = match(inputs);
        if (match instanceof Match.One one) {
            Application application = forReporter(one.application(), inputs);
            Case asked = new Case(
                    application.key(),
                    application.businessUnit(),
                    process,
                    part(inputs),
                    inputs.chosen(),
                    byDefault(inputs).isPresent(),
                    handedToTriage(inputs));
            return agreement.answer(asked, () -> ofApplication(inputs, process, application));
        }
        if (match instanceof Match.Ambiguous several) {
            List<String> keys =
                    several.applications().stream().map(Application::key).toList();
            return waiting(inputs, process, Reason.AMBIGUOUS_APPLICATION, null, keys);
        }
        return waiting(inputs, process, Reason.NO_APPLICATION, null, List.of());
    }

    /** An application that is no unit's own is the reporter's unit's, for bindings that hold for one unit. */
    private static Application forReporter(Application application, Inputs inputs) {
        return application.businessUnit() == null && inputs.reporterUnit() != null
                ? application.ofUnit(inputs.reporterUnit())
                : application;
    }

    private Answer ofApplication(Inputs inputs, SupportProcess process, Application application) {
        return Optional.ofNullable(application.operatingModel())
                .flatMap(agreement.models()::find)
                .map(model -> ofModel(inputs, process, application, model))
                .orElseGet(() -> waiting(inputs, process, Reason.NO_OPERATING_MODEL, application, List.of()));
    }

    private boolean handedToTriage(Inputs inputs) {
        return agreement.settings().unmappedToTriage().contains(inputs.project());
    }

    private Match match(Inputs inputs) {
        if (inputs.chosenApplication() != null) {
            return agreement.applications().byKey(inputs.chosenApplication());
        }
        return byDefault(inputs)
                .map(agreement.applications()::byKey)
                .orElseGet(() -> agreement.applications().match(inputs.applicationValues()));
    }

    /** The application of an issue that names none: of its request type, else of its project. */
    private Optional<String> byDefault(Inputs inputs) {
        if (inputs.chosenApplication() != null || !inputs.applicationValues().isEmpty()) {
            return Optional.empty();
        }
        Settings settings = agreement.settings();
        return mapping(inputs)
                .map(ProcessMapping::application)
                .or(() -> Optional.ofNullable(
                        settings.routing().defaultApplications().get(inputs.project())));
    }

    private Part part(Inputs inputs) {
        boolean says = inputs.chosenPart() != null || !inputs.partValues().isEmpty();
        return says ? inputs.part() : mapping(inputs).map(ProcessMapping::part).orElseGet(inputs::part);
    }

    private Optional<ProcessMapping> mapping(Inputs inputs) {
        return agreement.settings().mapping(inputs.issueType(), inputs.requestType(), inputs.components());
    }

    /** Nothing can be read off a model: Jira's own assignee stays, unless the project hands such issues to triage. */
    private Answer waiting(
            Inputs inputs, SupportProcess process, Reason reason, Application application, List<String> matches) {
        List<Reason> reasons = reasons(inputs, reason);
        List<Candidate> chain = List.of();
        if (handedToTriage(inputs)) {
            reasons.add(Reason.HANDED_TO_TRIAGE);
            chain = List.of(triage());
        }
        return new Answer(
                application == null ? null : application.key(),
                application == null ? null : application.name(),
                matches,
                null,
                0,
                process,
                part(inputs),
                Party.UNDECIDED,
                null,
                null,
                chain,
                reasons);
    }

    private Answer ofModel(Inputs inputs, SupportProcess process, Application application, OperatingModel model) {
        Part part = part(inputs);
        Party party = model.party(process, part);
        Optional<Binding> binding = agreement.bindings().of(party, application, process, part);
        List<Reason> reasons = reasons(inputs, Reason.CELL);
        List<Candidate> chain;
        if (party == Party.UNDECIDED) {
            reasons = reasons(inputs, Reason.UNDECIDED_CELL);
            chain = List.of(triage());
        } else if (binding.isEmpty()) {
            reasons.add(Reason.NO_BINDING);
            chain = chain(party, application, null);
        } else {
            chain = chain(party, application, binding.get());
        }
        return new Answer(
                application.key(),
                application.name(),
                List.of(),
                model.key(),
                model.version(),
                process,
                part,
                party,
                party == Party.UNDECIDED ? null : binding.map(Binding::target).orElse(null),
                PerformingGroups.of(party, application, binding),
                chain,
                reasons);
    }

    private List<Candidate> chain(Party party, Application application, Binding binding) {
        List<Candidate> chain = new ArrayList<>();
        Target performer = binding == null ? null : binding.performer();
        boolean performerFirst = performer != null && binding.workGoesTo() == WorkGoesTo.PERFORMER;
        if (performerFirst) {
            chain.add(Candidate.of(Step.PERFORMER, performer, binding.pick()));
        }
        chain.addAll(accountable(party, application, binding));
        // Business people are often no agents: the performer then gets what nobody accountable can be assigned.
        if (performer != null && !performerFirst) {
            chain.add(Candidate.of(Step.PERFORMER, performer, binding.pick()));
        }
        chain.add(triage());
        return chain;
    }

    private List<Candidate> accountable(Party party, Application application, Binding binding) {
        Seat seat = binding != null && binding.target().type() == Target.Type.SEAT
                ? Seat.valueOf(binding.target().value())
                : null;
        List<Candidate> chain = new ArrayList<>(List.of(first(application, binding, seat)));
        for (Step step : agreement.settings().routing().chain()) {
            if (step == Step.DEPUTY && seat != null) {
                application.people(seat).stream().skip(1).forEach(deputy -> chain.add(person(Step.DEPUTY, deputy)));
            } else if (step == Step.OWNER && Seat.ownerOf(party.side()) != seat) {
                List<Holder> owners = application.people(Seat.ownerOf(party.side()));
                if (owners.isEmpty()) {
                    chain.add(Candidate.blocked(Step.OWNER, Obstacle.VACANT));
                }
                owners.forEach(each -> chain.add(person(Step.OWNER, each)));
            }
        }
        return chain;
    }

    private static Candidate first(Application application, Binding binding, Seat seat) {
        if (binding == null) {
            return Candidate.blocked(Step.BOUND_TARGET, Obstacle.NO_BINDING);
        }
        if (seat == null) {
            return Candidate.of(Step.BOUND_TARGET, binding.target(), binding.pick());
        }
        List<Holder> people = application.people(seat);
        return people.isEmpty()
                ? Candidate.blocked(Step.BOUND_TARGET, Obstacle.VACANT)
                : person(Step.BOUND_TARGET, people.get(0));
    }

    private static Candidate person(Step step, Holder holder) {
        return holder.isUser()
                ? Candidate.of(step, new Target(Target.Type.USER, holder.userKey()))
                : Candidate.blocked(step, Obstacle.MISSING_USER);
    }

    private Candidate triage() {
        String group = agreement.settings().triageGroup();
        return group == null
                ? Candidate.blocked(Step.TRIAGE_GROUP, Obstacle.NO_TRIAGE_GROUP)
                : Candidate.of(Step.TRIAGE_GROUP, new Target(Target.Type.GROUP, group));
    }

    private List<Reason> reasons(Inputs inputs, Reason cause) {
        List<Reason> reasons = new ArrayList<>(List.of(cause));
        if (inputs.chosen()) {
            reasons.add(Reason.CHOSEN_IN_PANEL);
        }
        if (byDefault(inputs).isPresent()) {
            reasons.add(Reason.DEFAULT_APPLICATION);
        }
        return reasons;
    }
}
