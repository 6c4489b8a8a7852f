package dev.accord.portfolio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.ContractCheck;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Mode;
import dev.accord.governance.People;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CellChange;
import dev.accord.operatingmodel.CellDecision;
import dev.accord.operatingmodel.CurrentModels;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.Customise;
import dev.accord.operatingmodel.ModelVersion;
import dev.accord.operatingmodel.ModelsInMemory;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.portfolio.Foreseen.Conflict;
import dev.accord.portfolio.Foreseen.Vacancy;
import dev.accord.routing.AgreedInMemory;
import dev.accord.routing.Agreements;
import dev.accord.routing.Binding;
import dev.accord.routing.Binding.WorkGoesTo;
import dev.accord.routing.PeopleInMemory;
import dev.accord.routing.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;

/** What publishing a version would lead to, before anybody publishes it. */
public final class ForeseeTest {
    private static final Target MANAGER = new Target(Target.Type.SEAT, "IT_SYSTEM_MANAGER");

    private final AgreedInMemory agreed = new AgreedInMemory(Mode.ASSIGN);
    private final PeopleInMemory people = new PeopleInMemory();
    private final ModelsInMemory models = new ModelsInMemory();
    private final Foresee foresee = new Foresee(
            new Agreements(
                    agreed,
                    new CurrentModels(new ReferenceModels(), models, models, Clock.systemUTC()),
                    agreed,
                    agreed),
            people);
    private CustomModel model;

    @Before
    public void businessOperatedApplicationsUnderAModelOfTheirOwn() {
        model = ((Outcome.Done<CustomModel>)
                        new Customise(new ReferenceModels(), models, Clock.systemUTC()).copy("B", "own", "Own", "nora"))
                .value();
        agreed.bind(new Binding(Party.IT_OPS, null, null, null, MANAGER, null, WorkGoesTo.ACCOUNTABLE));
    }

    @Test
    public void aVacantSeatIsNamedWithItsCellsAndWhoGetsThemInstead() {
        agreed.add(application("VACANT", Map.of(Seat.IT_SYSTEM_OWNER, List.of(Holder.user("ivo")))));
        agreed.add(application("FILLED", Map.of(Seat.IT_SYSTEM_MANAGER, List.of(Holder.user("ines")))));
        agreed.add(application("OTHER", Map.of()).with("B"));
        Vacancy found =
                look(SupportProcess.CHANGE, SupportProcess.INCIDENT).vacant().get(0);
        assertEquals("VACANT", found.application().key());
        assertEquals(Seat.IT_SYSTEM_MANAGER, found.seat());
        assertEquals(
                List.of(SupportProcess.INCIDENT, SupportProcess.CHANGE),
                found.cells().stream().map(CellChange::process).toList());
        assertEquals("ivo", found.instead().target().value());
        assertEquals(1, look(SupportProcess.CHANGE).vacant().size());
    }

    @Test
    public void aPartyThatIsNobodyInPersonIsCounted() {
        agreed.bind();
        agreed.add(application("ONE", Map.of()));
        agreed.add(application("TWO", Map.of()));
        assertEquals(Map.of(Party.IT_OPS, 2), look(SupportProcess.CHANGE).unbound());
        assertEquals(List.of(), look(SupportProcess.CHANGE).vacant());
    }

    @Test
    public void aContractThatTheOtherSideHoldsIsToldAndWhetherItIsSoAlready() {
        agreed.add(application("HELD", Map.of()));
        assertEquals(List.of(), look(SupportProcess.CHANGE).contracts());
        Conflict found = look(SupportProcess.VENDOR_CONTRACT).contracts().get(0);
        assertEquals(ContractCheck.IT_MUST_HOLD, found.check());
        assertEquals(false, found.already());
        agreed.add(new Application(
                "HELD",
                "HELD",
                List.of(),
                null,
                null,
                null,
                null,
                "own",
                LifeCycle.ACTIVE,
                new Contract("Quaypay", Contract.Holding.IT, null, null, null),
                Map.of(),
                List.of(),
                List.of(),
                1));
        assertEquals(true, look(SupportProcess.CHANGE).contracts().get(0).already());
    }

    @Test
    public void whoAnswersForAChangedCellBeforeOrAfterIsConcernedAndTold() {
        agreed.bind(
                new Binding(Party.IT_OPS, null, null, null, MANAGER, null, WorkGoesTo.ACCOUNTABLE),
                new Binding(
                        Party.BUSINESS,
                        null,
                        null,
                        null,
                        new Target(Target.Type.SEAT, "BUSINESS_SYSTEM_MANAGER"),
                        null,
                        WorkGoesTo.ACCOUNTABLE));
        agreed.add(application(
                "HUB",
                Map.of(
                        Seat.IT_SYSTEM_MANAGER, List.of(Holder.user("ines")),
                        Seat.IT_SYSTEM_OWNER, List.of(Holder.user("ivo")),
                        Seat.BUSINESS_SYSTEM_MANAGER, List.of(Holder.user("julia"), Holder.user("kofi")))));
        Foreseen foreseen = look(SupportProcess.CHANGE);
        assertEquals(Set.of("ines", "julia"), foreseen.concerned().keySet());
        Outbox mail = new Outbox();
        TellConcerned tell = new TellConcerned(mail, people);
        assertEquals(2, tell.tell(model, foreseen));
        assertEquals(Set.of("ines 1 HUB", "julia 1 HUB"), Set.copyOf(mail.sent));
        mail.possible = false;
        assertEquals(0, tell.tell(model, foreseen));
        assertEquals(2, mail.sent.size());
        assertEquals("nothing changes", Map.of(), look().concerned());
        assertNull(foreseen.concerned().get("kofi"));
    }

    private Foreseen look(SupportProcess... toItOps) {
        CellDecision decision = new CellDecision("nora", LocalDate.EPOCH, "It is agreed");
        Set<SupportProcess> changed = Set.of(toItOps);
        return foresee.look(
                model,
                model.latest().cells().stream()
                        .map(each -> changed.contains(each.process()) && each.part() == Part.APPLICATION
                                ? new AgreedCell(each.process(), each.part(), Party.IT_OPS, decision)
                                : each)
                        .toList());
    }

    private static Application application(String key, Map<Seat, List<Holder>> seats) {
        return new Application(
                key,
                key,
                List.of(),
                null,
                null,
                null,
                null,
                "own",
                LifeCycle.ACTIVE,
                new Contract("Quaypay", Contract.Holding.BUSINESS, null, null, null),
                seats,
                List.of(),
                List.of(),
                1);
    }

    /** Mails that were sent. */
    private static final class Outbox implements VersionMail {
        private final List<String> sent = new ArrayList<>();
        private boolean possible = true;

        @Override
        public boolean possible() {
            return possible;
        }

        @Override
        public void send(
                People.Person person,
                CustomModel model,
                ModelVersion version,
                List<CellChange> changes,
                Collection<Application> applications) {
            sent.add(person.key() + " " + changes.size() + " "
                    + applications.stream().map(Application::key).collect(Collectors.joining(",")));
        }
    }
}
