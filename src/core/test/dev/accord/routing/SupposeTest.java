package dev.accord.routing;

import static org.junit.Assert.assertEquals;

import dev.accord.Outcome;
import dev.accord.catalogue.ModelHistory.Given;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CellDecision;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.Customise;
import dev.accord.operatingmodel.ModelsInMemory;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.Publish;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

/** Asking what drafts would decide, and what was decided on another day. */
public final class SupposeTest {
    private static final Inputs CHANGE_OF_HUB =
            new Inputs(1, AgreedInMemory.CHANGE, null, List.of("HUB"), List.of(), null, null);

    private final SettableClock clock = new SettableClock();
    private final Instant start = clock.instant();
    private final ModelsInMemory models = new ModelsInMemory();
    private final Customise customise = new Customise(new ReferenceModels(), models, clock);
    private final List<Given> given = new ArrayList<>();
    private final Suppose suppose = new Suppose(models, application -> given);
    private Agreement today;

    @Before
    public void theHubRanUnderModelAAndThenUnderAModelOfItsOwn() {
        clock.pass(Duration.ofDays(10));
        done(customise.copy("B", "own", "Own", "nora"));
        given.add(new Given(start, "A"));
        given.add(new Given(clock.instant(), "own"));
        AgreedInMemory agreed = new AgreedInMemory(Mode.ASSIGN);
        agreed.add(SomeRouting.application("HUB", SomeRouting.HUB, "own"));
        clock.pass(Duration.ofDays(10));
        today = agreed.agreements().stored().with(models());
    }

    @Test
    public void aDraftIsTakenForPublished() {
        done(customise.draft("own", 1, cells(Party.IT_DELIVERY), "nora"));
        assertEquals(Party.BUSINESS, party(today));
        Answer drafted = decide(suppose.drafts(today));
        assertEquals(Party.IT_DELIVERY, drafted.party());
        assertEquals("its number is the next", 2, drafted.modelVersion());
    }

    @Test
    public void whatHasNoDraftStaysAsItIs() {
        assertEquals(decide(today), decide(suppose.drafts(today)));
    }

    @Test
    public void aDayInThePastHasTheModelAndVersionOfThatDay() {
        done(new Publish(models, clock)
                .publish("own", new Publish.Wanted(1, cells(Party.IT_DELIVERY), null, null, null), "nora"));
        Agreement now = today.with(models());
        assertEquals(Party.IT_DELIVERY, party(now));
        assertEquals(Party.BUSINESS, party(suppose.at(clock.instant().minusSeconds(1), now, "HUB")));
        Answer first = decide(suppose.at(start.plusSeconds(60), now, "HUB"));
        assertEquals("A", first.operatingModel());
        assertEquals(Party.IT_OPS, first.party());
        assertEquals(
                Reason.NO_OPERATING_MODEL,
                decide(suppose.at(start.minusSeconds(60), now, "HUB")).reasons().get(0));
    }

    @Test
    public void aDayToComeHasTheVersionThatIsDatedForIt() {
        Instant later = clock.instant().plus(Duration.ofDays(5));
        done(new Publish(models, clock)
                .publish("own", new Publish.Wanted(1, cells(Party.IT_DELIVERY), later, null, null), "nora"));
        assertEquals(Party.BUSINESS, party(suppose.at(later.minusSeconds(1), today, "HUB")));
        assertEquals(Party.IT_DELIVERY, party(suppose.at(later, today, "HUB")));
    }

    private OperatingModels models() {
        List<OperatingModel> all = new ArrayList<>(new ReferenceModels().all());
        models.all().forEach(each -> all.add(each.standing(clock.instant()).orElseThrow()));
        return () -> List.copyOf(all);
    }

    private List<AgreedCell> cells(Party change) {
        CellDecision decision = new CellDecision("nora", LocalDate.now(clock), "It is agreed");
        return models.find("own").orElseThrow().latest().cells().stream()
                .map(each -> each.process() == SupportProcess.CHANGE && each.part() == Part.APPLICATION
                        ? new AgreedCell(each.process(), each.part(), change, decision)
                        : each)
                .toList();
    }

    private static Party party(Agreement agreement) {
        return decide(agreement).party();
    }

    private static Answer decide(Agreement agreement) {
        return new Decide(agreement).answer(CHANGE_OF_HUB, SupportProcess.CHANGE);
    }

    private static CustomModel done(Outcome<CustomModel> outcome) {
        return ((Outcome.Done<CustomModel>) outcome).value();
    }
}
