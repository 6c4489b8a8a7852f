package dev.accord.portfolio;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ContractCheck;
import dev.accord.catalogue.Seat;
import dev.accord.catalogue.VacantSeat;
import dev.accord.governance.People;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CellChange;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.ModelsInForce;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.Party;
import dev.accord.portfolio.Foreseen.Conflict;
import dev.accord.portfolio.Foreseen.Vacancy;
import dev.accord.routing.Agreement;
import dev.accord.routing.Agreements;
import dev.accord.routing.Answer;
import dev.accord.routing.Candidate;
import dev.accord.routing.Decide;
import dev.accord.routing.Inputs;
import dev.accord.routing.Step;
import dev.accord.routing.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Looks at what a version of a model would lead to before it is published, with the code that decides about issues. */
public final class Foresee {
    /** So many applications are looked at while somebody waits. */
    private static final int AT_MOST = 5_000;

    private final Agreements agreements;
    private final Predicate<String> active;

    public Foresee(Agreements agreements, People people) {
        this.agreements = agreements;
        this.active = user -> people.byKey(user).filter(People.Person::active).isPresent();
    }

    /** If these cells were the next version of the model. */
    public Foreseen look(CustomModel model, List<AgreedCell> cells) {
        OperatingModel next = model.proposed(cells);
        Agreement today = agreements.stored();
        List<Application> using = today.applications().all().stream()
                .filter(each -> !each.retired() && model.key().equals(each.operatingModel()))
                .sorted(Comparator.comparing(Application::name))
                .toList();
        List<CellChange> changes = CellChange.between(model.latest().table(), next.cells());
        List<Application> looked = using.subList(0, Math.min(AT_MOST, using.size()));
        Look look = new Look(
                new Decide(today),
                new Decide(today.with(ModelsInForce.replacing(today.models(), List.of(next)))),
                changes);
        looked.forEach(look::at);
        return new Foreseen(
                changes,
                look.vacant,
                look.unbound,
                conflicts(looked, model.proposed(model.latest().cells()), next),
                look.concerned,
                using.size() - looked.size());
    }

    private static List<Conflict> conflicts(List<Application> looked, OperatingModel before, OperatingModel next) {
        return looked.stream()
                .flatMap(each -> contradiction(each, next)
                        .map(check -> new Conflict(
                                each,
                                check,
                                contradiction(each, before)
                                        .filter(check::equals)
                                        .isPresent()))
                        .stream())
                .sorted(Comparator.comparing(Conflict::already))
                .toList();
    }

    private static Optional<ContractCheck> contradiction(Application application, OperatingModel model) {
        return ContractCheck.of(application.contract(), model).filter(ContractCheck::contradicts);
    }

    /** One look at the changed cells of one application after the other. */
    private final class Look {
        private final Decide before;
        private final Decide after;
        private final List<CellChange> changes;
        private final List<Vacancy> vacant = new ArrayList<>();
        private final Map<Party, Integer> unbound = new EnumMap<>(Party.class);
        private final Map<String, Set<Application>> concerned = new LinkedHashMap<>();

        Look(Decide before, Decide after, List<CellChange> changes) {
            this.before = before;
            this.after = after;
            this.changes = changes;
        }

        void at(Application application) {
            Map<Seat, List<CellChange>> seats = new EnumMap<>(Seat.class);
            Map<Seat, Candidate> instead = new EnumMap<>(Seat.class);
            Set<Party> nobody = new LinkedHashSet<>();
            for (CellChange each : changes) {
                Answer then = answer(after, application, each);
                concern(answer(before, application, each), application);
                concern(then, application);
                if (each.to() == Party.UNDECIDED) {
                    continue;
                }
                if (then.target() == null) {
                    nobody.add(each.to());
                } else if (then.target().type() == Target.Type.SEAT) {
                    Seat seat = Seat.valueOf(then.target().value());
                    if (new VacantSeat(seat, active).test(application)) {
                        seats.computeIfAbsent(seat, any -> new ArrayList<>()).add(each);
                        then.candidates().stream()
                                .filter(this::there)
                                .findFirst()
                                .ifPresent(candidate -> instead.put(seat, candidate));
                    }
                }
            }
            seats.forEach((seat, cells) -> vacant.add(new Vacancy(application, seat, cells, instead.get(seat))));
            nobody.forEach(party -> unbound.merge(party, 1, Integer::sum));
        }

        private Answer answer(Decide decide, Application application, CellChange cell) {
            Inputs about = new Inputs(0, null, null, List.of(), List.of(), application.key(), cell.part());
            return decide.answer(about, cell.process());
        }

        private void concern(Answer answer, Application application) {
            answer.candidates().stream()
                    .filter(each -> each.step() == Step.BOUND_TARGET && each.target() != null)
                    .map(Candidate::target)
                    .filter(each -> each.type() == Target.Type.USER && active.test(each.value()))
                    .forEach(each -> concerned
                            .computeIfAbsent(each.value(), any -> new LinkedHashSet<>())
                            .add(application));
        }

        private boolean there(Candidate candidate) {
            Target target = candidate.target();
            return target != null && (target.type() != Target.Type.USER || active.test(target.value()));
        }
    }
}
