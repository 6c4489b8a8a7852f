package dev.accord.portfolio;

import static org.junit.Assert.assertEquals;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationRules;
import dev.accord.catalogue.ApplicationsInMemory;
import dev.accord.catalogue.SaveApplication;
import dev.accord.governance.RecordsInMemory;
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
import dev.accord.portfolio.Workshop.Scenario;
import dev.accord.relationship.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;

public final class HoldWorkshopTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-24T09:00:00Z"), ZoneOffset.UTC);

    private final ApplicationsInMemory catalogue = new ApplicationsInMemory();
    private final ModelsInMemory models = new ModelsInMemory();
    private final ReferenceModels reference = new ReferenceModels();
    private final CurrentModels current = new CurrentModels(reference, models, models, CLOCK);
    private final HoldWorkshop workshop = new HoldWorkshop(
            new RecordsInMemory<>(),
            current,
            new OwnModels(
                    models,
                    new Customise(reference, models, CLOCK),
                    new DecideCell(models, CLOCK),
                    new Publish(models, CLOCK)),
            new SaveApplication(catalogue, new ApplicationRules(current)),
            new Today(CLOCK, () -> ZoneOffset.UTC));

    @Test
    public void whatWasAgreedIsADraftThatRoutesNothingYet() {
        Application hub = hub();
        hold(scenario(SupportProcess.INCIDENT, Party.BUSINESS), scenario(SupportProcess.CHANGE, null));
        CustomModel drafted = ((Outcome.Done<CustomModel>) workshop.draft(hub, "ann")).value();
        assertEquals("HUB", catalogue.find("HUB").orElseThrow().operatingModel());
        assertEquals(
                List.of("INCIDENT BUSINESS"),
                drafted.draft().cells().stream()
                        .filter(each -> each.party() != Party.UNDECIDED)
                        .map(each -> each.process() + " " + each.party())
                        .toList());
        assertEquals(
                Party.UNDECIDED, current.find("HUB").orElseThrow().party(SupportProcess.INCIDENT, Part.APPLICATION));
    }

    @Test
    public void scenariosThatDisagreeAndAWorkshopWithoutAResultGiveNoDraft() {
        Application hub = hub();
        assertEquals("NOTHING_AGREED", code(workshop.draft(hub, "ann")));
        hold(scenario(SupportProcess.INCIDENT, Party.BUSINESS), scenario(SupportProcess.INCIDENT, Party.IT_OPS));
        assertEquals("SCENARIOS_DISAGREE", code(workshop.draft(hub, "ann")));
        assertEquals(List.of(), models.all());
    }

    private void hold(Scenario... scenarios) {
        workshop.save(new Workshop("HUB", List.of(scenarios), 0), "ann");
    }

    private static Scenario scenario(SupportProcess process, Party party) {
        return new Scenario("It stands still", process, Part.APPLICATION, "Vendor desk", party, "Vendor");
    }

    private Application hub() {
        Application hub = Application.named("HUB", "Hub").with("C");
        return ((Outcome.Done<List<Application>>) catalogue.save(List.of(hub), "ann"))
                .value()
                .get(0);
    }

    private static String code(Outcome<CustomModel> outcome) {
        return ((Outcome.Refused<CustomModel>) outcome)
                .problems().stream().map(Problem::code).findFirst().orElseThrow();
    }
}
