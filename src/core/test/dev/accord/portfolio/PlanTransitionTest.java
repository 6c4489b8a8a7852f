package dev.accord.portfolio;

import static org.junit.Assert.assertEquals;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationRules;
import dev.accord.catalogue.ApplicationsInMemory;
import dev.accord.catalogue.SaveApplication;
import dev.accord.operatingmodel.CurrentModels;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.Customise;
import dev.accord.operatingmodel.DecideCell;
import dev.accord.operatingmodel.ModelsInMemory;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.Publish;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.portfolio.PlanTransition.Plan;
import dev.accord.portfolio.PlanTransition.Step;
import dev.accord.relationship.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;

public final class PlanTransitionTest {
    private static final HeatMap.Column INCIDENT = new HeatMap.Column(SupportProcess.INCIDENT, Part.APPLICATION);
    private static final HeatMap.Column CHANGE = new HeatMap.Column(SupportProcess.CHANGE, Part.APPLICATION);
    private static final HeatMap.Column THERE = new HeatMap.Column(SupportProcess.CHANGE, Part.INTERFACE);

    private final Moving clock = new Moving();
    private final ApplicationsInMemory catalogue = new ApplicationsInMemory();
    private final ModelsInMemory models = new ModelsInMemory();
    private final ReferenceModels reference = new ReferenceModels();
    private final CurrentModels current = new CurrentModels(reference, models, models, clock);
    private final OwnModels own = new OwnModels(
            models, new Customise(reference, models, clock), new DecideCell(models, clock), new Publish(models, clock));
    private final PlanTransition transition = new PlanTransition(
            current,
            own,
            new SaveApplication(catalogue, new ApplicationRules(current)),
            new Today(clock, () -> ZoneOffset.UTC));

    @Test
    public void cellsSwitchOneByOneByThemselvesOnTheirDays() {
        Application hub = hub("B");
        plan(hub, "Stable since autumn", step("2026-06-01", CHANGE), step("2026-04-01", INCIDENT));
        assertEquals("HUB", catalogue.find("HUB").orElseThrow().operatingModel());
        Object[][] table = {
            {"2026-03-24", Party.BUSINESS, Party.BUSINESS},
            {"2026-03-31", Party.BUSINESS, Party.BUSINESS},
            {"2026-04-01", Party.IT_OPS, Party.BUSINESS},
            {"2026-05-31", Party.IT_OPS, Party.BUSINESS},
            {"2026-06-01", Party.IT_OPS, Party.IT_OPS},
        };
        for (Object[] row : table) {
            clock.now = Instant.parse(row[0] + "T09:00:00Z");
            assertEquals("incident on " + row[0], row[1], party(INCIDENT));
            assertEquals("change on " + row[0], row[2], party(CHANGE));
        }
    }

    @Test
    public void openIssuesMoveOrStayAsThePlanSays() {
        Application hub = hub("B");
        transition.plan(hub, new Plan(List.of(step("2026-04-01", INCIDENT)), "Stable", true), "ann");
        assertEquals(List.of(), models.find("HUB").orElseThrow().latest().kept());
    }

    @Test
    public void aPlanIsWholeAndToComeOrNothingOfItIs() {
        Application hub = hub("B");
        assertEquals(List.of("NO_REASON", "NO_STEPS"), codes(plan(hub, null)));
        assertEquals(List.of("STEP_NOT_TO_COME"), codes(plan(hub, "Why", step("2026-03-24", CHANGE))));
        assertEquals(List.of("CELL_THERE"), codes(plan(hub, "Why", step("2026-04-01", THERE))));
        assertEquals(
                List.of("CELL_TWICE"), codes(plan(hub, "Why", step("2026-04-01", CHANGE), step("2026-05-01", CHANGE))));
        assertEquals(List.of(), models.all());
    }

    @Test
    public void aStepBeforeOneThatIsStillToComeIsRefusedWhole() {
        plan(hub("B"), "Why", step("2026-06-01", CHANGE));
        Application hub = catalogue.find("HUB").orElseThrow();
        assertEquals(List.of("PENDING_VERSION"), codes(plan(hub, "Why", step("2026-05-01", INCIDENT))));
        assertEquals(2, models.find("HUB").orElseThrow().versions().size());
    }

    private Party party(HeatMap.Column cell) {
        return current.find("HUB").orElseThrow().party(cell.process(), cell.part());
    }

    private static Step step(String day, HeatMap.Column... cells) {
        return new Step(LocalDate.parse(day), Instant.parse(day + "T00:00:00Z"), List.of(cells));
    }

    private Outcome<CustomModel> plan(Application application, String why, Step... steps) {
        return transition.plan(application, new Plan(List.of(steps), why, false), "ann");
    }

    private Application hub(String model) {
        Application hub = Application.named("HUB", "Hub").with(model);
        return ((Outcome.Done<List<Application>>) catalogue.save(List.of(hub), "ann"))
                .value()
                .get(0);
    }

    private static List<String> codes(Outcome<CustomModel> outcome) {
        return ((Outcome.Refused<CustomModel>) outcome)
                .problems().stream().map(Problem::code).toList();
    }

    /** A clock that stands where it was set. */
    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2026-03-24T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
