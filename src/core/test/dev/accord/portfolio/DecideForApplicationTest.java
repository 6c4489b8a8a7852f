package dev.accord.portfolio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationRules;
import dev.accord.catalogue.ApplicationsInMemory;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.SaveApplication;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Groups;
import dev.accord.governance.Permissions;
import dev.accord.governance.Rights;
import dev.accord.governance.Stewards;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CellDecision;
import dev.accord.operatingmodel.CurrentModels;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.Customise;
import dev.accord.operatingmodel.DecideCell;
import dev.accord.operatingmodel.ModelsInMemory;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.Publish;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public final class DecideForApplicationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-24T09:00:00Z"), ZoneOffset.UTC);
    private static final HeatMap.Column TRANSITION =
            new HeatMap.Column(SupportProcess.SUPPORTABILITY_TRANSITION, Part.APPLICATION);
    private static final HeatMap.Column CHANGE = new HeatMap.Column(SupportProcess.CHANGE, Part.APPLICATION);

    private final ApplicationsInMemory catalogue = new ApplicationsInMemory();
    private final ModelsInMemory models = new ModelsInMemory();
    private final ReferenceModels reference = new ReferenceModels();
    private final CurrentModels current = new CurrentModels(reference, models, models, CLOCK);
    private final Rights rights = new Rights(new Nobody(), null, () -> Groups.NONE);
    private final DecideForApplication decide = new DecideForApplication(
            current,
            new OwnModels(
                    models,
                    new Customise(reference, models, CLOCK),
                    new DecideCell(models, CLOCK),
                    new Publish(models, CLOCK)),
            catalogue,
            new SaveApplication(catalogue, new ApplicationRules(current)),
            new DecideForApplication.Permitted(rights, new Stewards(rights)));

    @Test
    public void anApplicationUnderAReferenceModelGetsACopyOfItsOwnWithTheDecisionInIt() {
        Application hub = add("HUB.1", "B", "henrik");
        CustomModel decided = ((Outcome.Done<CustomModel>) decide(hub, TRANSITION, Party.BUSINESS)).value();
        assertEquals("HUB-1", decided.key());
        OperatingModel model = current.find("HUB-1").orElseThrow();
        assertEquals(Party.BUSINESS, model.party(TRANSITION.process(), TRANSITION.part()));
        assertEquals(Party.UNDECIDED, reference.find("B").orElseThrow().party(TRANSITION.process(), TRANSITION.part()));
        assertEquals("HUB-1", catalogue.find("HUB.1").orElseThrow().operatingModel());
    }

    @Test
    public void anApplicationUnderAModelOfItsOwnKeepsIt() {
        Application hub = add("HUB", "C", "henrik");
        decide(hub, TRANSITION, Party.BUSINESS);
        decide(catalogue.find("HUB").orElseThrow(), CHANGE, Party.IT_OPS);
        assertEquals(1, models.all().size());
        assertEquals(Party.IT_OPS, current.find("HUB").orElseThrow().party(CHANGE.process(), CHANGE.part()));
    }

    @Test
    public void nothingIsDecidedTwiceOrForNobody() {
        Application hub = add("HUB", "B", "henrik");
        assertEquals("ALREADY_DECIDED", code(decide(hub, CHANGE, Party.IT_OPS)));
        assertEquals("CHOOSE_A_PARTY", code(decide(hub, TRANSITION, Party.UNDECIDED)));
        assertEquals("NO_MODEL_TO_DECIDE", code(decide(add("BARE", null, null), TRANSITION, Party.BUSINESS)));
        assertEquals(List.of(), models.all());
    }

    @Test
    public void theOwnerOfEachApplicationThatIsConcernedMayDecide() {
        Application hub = add("HUB", "C", "henrik");
        Application other = add("OTHER", "C", "lars");
        assertTrue("a reference model is copied", decide.may("henrik", hub));
        assertFalse(decide.may("henrik", other));
        decide(hub, TRANSITION, Party.BUSINESS);
        Application own = catalogue.find("HUB").orElseThrow();
        assertTrue(decide.may("henrik", own));
        catalogue.save(List.of(other.with("HUB")), "ann");
        assertFalse("it would decide for the other one too", decide.may("henrik", own));
    }

    @Test
    public void whereMostIssuesWaitComesFirst() {
        add("AAA", "B", null);
        add("BBB", "C", null);
        add("CCC", "B", null);
        add("DDD", "A", null);
        HeatMap map = HeatMap.of(catalogue.all(), current, any -> true);
        List<Undecided> found = Undecided.in(map, List.of(new Undecided.Place("CCC", TRANSITION)));
        assertEquals(
                List.of("CCC 1 of 1", "BBB 0 of 28", "AAA 0 of 1"),
                found.stream()
                        .map(each -> each.line().application().key() + " " + each.waiting() + " of "
                                + each.cells().size())
                        .toList());
    }

    private Application add(String key, String model, String owner) {
        Application application = new Application(
                key,
                key,
                List.of(),
                null,
                null,
                null,
                null,
                model,
                LifeCycle.ACTIVE,
                Contract.NONE,
                owner == null ? Map.of() : Map.of(Seat.BUSINESS_SYSTEM_OWNER, List.of(Holder.user(owner))),
                List.of(),
                List.of(),
                0);
        return ((Outcome.Done<List<Application>>) catalogue.save(List.of(application), "ann"))
                .value()
                .get(0);
    }

    private Outcome<CustomModel> decide(Application application, HeatMap.Column cell, Party party) {
        CellDecision decision = new CellDecision("henrik", LocalDate.parse("2026-03-24"), "Agreed");
        return decide.decide(application, new AgreedCell(cell.process(), cell.part(), party, decision), "henrik");
    }

    private static String code(Outcome<CustomModel> outcome) {
        return ((Outcome.Refused<CustomModel>) outcome)
                .problems().stream().map(Problem::code).findFirst().orElseThrow();
    }

    /** Nobody administers anything. */
    private static final class Nobody implements Permissions {
        @Override
        public boolean administersJira(String userKey) {
            return false;
        }

        @Override
        public boolean administersProject(String userKey, long project) {
            return false;
        }

        @Override
        public boolean browsesProject(String userKey, long project) {
            return false;
        }

        @Override
        public boolean seesIssue(String userKey, long issue) {
            return false;
        }

        @Override
        public boolean editsIssue(String userKey, long issue) {
            return false;
        }

        @Override
        public boolean assignsIssue(String userKey, long issue) {
            return false;
        }
    }
}
