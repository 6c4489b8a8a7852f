package dev.accord.routing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Groups;
import dev.accord.governance.Mode;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Binding.WorkGoesTo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public final class DecideTest {
    private static final long PROJECT = 1;
    private static final Target MANAGER = new Target(Target.Type.SEAT, "BUSINESS_SYSTEM_MANAGER");
    private static final Target DESK = new Target(Target.Type.VENDOR_DESK, "Corvane");

    private final Application hub = application("HUB", "Customer Hub", "B", "CHUB");

    @Test
    public void aChangeOfABusinessOperatedApplicationIsTheBusinesss() {
        Answer answer = decide(bound(null, WorkGoesTo.ACCOUNTABLE), "Customer Hub", SupportProcess.CHANGE);
        assertEquals(Party.BUSINESS, answer.party());
        assertEquals(MANAGER, answer.target());
        assertEquals(
                List.of(Step.BOUND_TARGET, Step.DEPUTY, Step.OWNER, Step.TRIAGE_GROUP),
                answer.candidates().stream().map(Candidate::step).toList());
    }

    @Test
    public void theInterfaceHasItsOwnColumn() {
        Inputs inputs = inputs("Customer Hub", "interface");
        Answer answer = new Decide(agreement(Bindings.NONE, hub)).answer(inputs, SupportProcess.CHANGE);
        assertEquals(Part.INTERFACE, answer.part());
        assertEquals(Party.IT_OPS, answer.party());
    }

    @Test
    public void theWorkGoesToThePerformerFirstWhereTheBindingSaysSo() {
        Answer answer = decide(bound(DESK, WorkGoesTo.PERFORMER), "HUB", SupportProcess.CHANGE);
        assertEquals(Step.PERFORMER, answer.candidates().get(0).step());
        assertEquals(DESK, answer.performing());
    }

    @Test
    public void thePerformerGetsWhatNobodyAccountableCanBeAssigned() {
        List<Step> steps =
                decide(bound(DESK, WorkGoesTo.ACCOUNTABLE), "HUB", SupportProcess.CHANGE).candidates().stream()
                        .map(Candidate::step)
                        .toList();
        assertEquals(List.of(Step.BOUND_TARGET, Step.DEPUTY, Step.OWNER, Step.PERFORMER, Step.TRIAGE_GROUP), steps);
    }

    @Test
    public void anUndecidedCellGoesToTriageAtOnce() {
        Answer answer = decide(bound(null, WorkGoesTo.ACCOUNTABLE), "HUB", SupportProcess.SUPPORTABILITY_TRANSITION);
        assertEquals(Reason.UNDECIDED_CELL, answer.reasons().get(0));
        assertEquals(
                List.of(Step.TRIAGE_GROUP),
                answer.candidates().stream().map(Candidate::step).toList());
        assertNull(answer.target());
    }

    @Test
    public void anUnknownApplicationHasNoTargetAndKeepsJirasAssignee() {
        Answer answer = decide(Bindings.NONE, "Something else", SupportProcess.CHANGE);
        assertEquals(List.of(Reason.NO_APPLICATION), answer.reasons());
        assertEquals(List.of(), answer.candidates());
    }

    @Test
    public void twoApplicationsOfOneNameAreNeverGuessed() {
        Application twin = application("HUB2", "customer hub", "A", "other");
        Answer answer = new Decide(agreement(Bindings.NONE, hub, twin))
                .answer(inputs("Customer Hub", null), SupportProcess.CHANGE);
        assertEquals(Reason.AMBIGUOUS_APPLICATION, answer.reasons().get(0));
        assertEquals(List.of("HUB", "HUB2"), answer.matches());
    }

    @Test
    public void aBindingOfTheApplicationWinsOverOneOfItsBusinessUnit() {
        Target group = new Target(Target.Type.GROUP, "sales");
        Binding unit = new Binding(Party.BUSINESS, "Sales", null, null, MANAGER, null, WorkGoesTo.ACCOUNTABLE);
        Binding own = new Binding(Party.BUSINESS, null, "HUB", null, group, null, WorkGoesTo.ACCOUNTABLE);
        Answer answer = decide(new Bindings(List.of(unit, own), 1), "HUB", SupportProcess.CHANGE);
        assertEquals(group, answer.target());
        assertEquals(group, answer.performing());
    }

    @Test
    public void aBindingOfAUnitHoldsForItsReportersWhereTheApplicationIsNoUnitsOwn() {
        Target sales = new Target(Target.Type.GROUP, "sales");
        Bindings bindings = new Bindings(
                List.of(
                        new Binding(Party.BUSINESS, null, null, null, MANAGER, null, WorkGoesTo.ACCOUNTABLE),
                        new Binding(Party.BUSINESS, "Sales", null, null, sales, null, WorkGoesTo.ACCOUNTABLE)),
                1);
        Decide decide = new Decide(agreement(bindings, hub, hub("ALL", null), hub("FINANCE", "Finance")));
        Inputs all = inputs("ALL", null);
        assertEquals(
                sales, decide.answer(all.from("Sales"), SupportProcess.CHANGE).target());
        assertEquals(
                MANAGER,
                decide.answer(all.from("Finance"), SupportProcess.CHANGE).target());
        assertEquals(MANAGER, decide.answer(all, SupportProcess.CHANGE).target());
        assertEquals(
                "its own unit wins",
                MANAGER,
                decide.answer(inputs("FINANCE", null).from("Sales"), SupportProcess.CHANGE)
                        .target());
    }

    @Test
    public void aReporterIsOfTheUnitOfHisSeatsUnlessTheyAreOfSeveral() {
        Bindings bindings = new Bindings(
                List.of(new Binding(Party.BUSINESS, "Sales", null, null, MANAGER, null, WorkGoesTo.ACCOUNTABLE)), 1);
        Agreement agreement = agreement(bindings, hub);
        assertEquals("Sales", agreement.unitOf("julia"));
        assertNull(agreement.unitOf("nobody"));
        assertNull(agreement.unitOf(null));
        assertNull(agreement(bindings, hub, hub("FINANCE", "Finance")).unitOf("julia"));
        assertNull("no binding reads it", agreement(Bindings.NONE, hub).unitOf("julia"));
    }

    private Application hub(String key, String unit) {
        return application(key, key, "B", key + " alias").ofUnit(unit);
    }

    private Answer decide(Bindings bindings, String application, SupportProcess process) {
        return new Decide(agreement(bindings, hub)).answer(inputs(application, null), process);
    }

    private static Bindings bound(Target performer, WorkGoesTo work) {
        return new Bindings(List.of(new Binding(Party.BUSINESS, null, null, null, MANAGER, performer, work)), 1);
    }

    private static Inputs inputs(String application, String part) {
        return new Inputs(
                PROJECT, "5", null, List.of(application), part == null ? List.of() : List.of(part), null, null);
    }

    private static Agreement agreement(Bindings bindings, Application... applications) {
        Settings settings = new Settings(
                Mode.ASSIGN,
                Map.of(),
                "accord",
                List.of(),
                "triage",
                Set.of(),
                Groups.NONE,
                List.of(),
                null,
                null,
                null,
                false,
                1);
        return new Agreement(
                1, settings, bindings, new ReferenceModels(), ApplicationMatcher.of(List.of(applications)));
    }

    private static Application application(String key, String name, String model, String alias) {
        return new Application(
                key,
                name,
                List.of(alias),
                null,
                null,
                null,
                "Sales",
                model,
                LifeCycle.ACTIVE,
                Contract.NONE,
                Map.of(
                        Seat.BUSINESS_SYSTEM_MANAGER, List.of(Holder.user("julia"), Holder.user("deputy")),
                        Seat.BUSINESS_SYSTEM_OWNER, List.of(Holder.user("henrik"))),
                List.of(),
                List.of(),
                1);
    }
}
