package dev.accord.routing;

import static org.junit.Assert.assertEquals;

import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Binding.WorkGoesTo;
import java.util.List;
import org.junit.Test;

public final class BindingRulesTest {
    private static final Target SEAT = new Target(Target.Type.SEAT, "IT_SYSTEM_MANAGER");
    private static final Target GROUP = new Target(Target.Type.GROUP, "desk");

    @Test
    public void whoIsAccountableIsASeatAGroupARoleOrAUser() {
        Object[][] table = {
            {SEAT, ""},
            {GROUP, ""},
            {new Target(Target.Type.USER, "gone"), ""},
            {new Target(Target.Type.PROJECT_ROLE, "10002"), ""},
            {new Target(Target.Type.PROJECT_ROLE, "Developers"), "ROLE_BY_NAME values.0.target"},
            {new Target(Target.Type.SEAT, "CAPTAIN"), "UNKNOWN_SEAT values.0.target"},
            {new Target(Target.Type.VENDOR_DESK, "Corvane"), "VENDOR_ACCOUNTABLE values.0.target"},
        };
        for (Object[] row : table) {
            assertEquals(row[1], found(binding(Party.IT_OPS, (Target) row[0], null)));
        }
    }

    @Test
    public void whoPerformsIsAGroupARoleAUserOrAVendor() {
        Object[][] table = {
            {null, ""},
            {GROUP, ""},
            {new Target(Target.Type.USER, "gone"), ""},
            {new Target(Target.Type.PROJECT_ROLE, "10002"), ""},
            {new Target(Target.Type.VENDOR_DESK, "Corvane"), ""},
            {new Target(Target.Type.PROJECT_ROLE, "Developers"), "ROLE_BY_NAME values.0.performer"},
            {SEAT, "SEAT_PERFORMS values.0.performer"},
        };
        for (Object[] row : table) {
            assertEquals(row[1], found(binding(Party.IT_OPS, SEAT, (Target) row[0])));
        }
    }

    @Test
    public void undecidedIsNobody() {
        assertEquals("UNDECIDED_BOUND values.0.party", found(binding(Party.UNDECIDED, SEAT, null)));
    }

    @Test
    public void aPartyIsBoundOnceForEachScope() {
        Binding all = binding(Party.IT_OPS, SEAT, null);
        Binding unit = new Binding(Party.IT_OPS, "Sales", null, null, SEAT, null, WorkGoesTo.ACCOUNTABLE);
        Binding application = new Binding(Party.IT_OPS, null, "CRM", null, SEAT, null, WorkGoesTo.ACCOUNTABLE);
        Binding process =
                new Binding(Party.IT_OPS, null, null, SupportProcess.CHANGE, SEAT, null, WorkGoesTo.ACCOUNTABLE);
        assertEquals("", found(all, unit, application, process, binding(Party.BUSINESS, SEAT, null)));
        assertEquals("SAME_SCOPE values.0.party, SAME_SCOPE values.2.party", found(all, unit, all));
        assertEquals("SAME_SCOPE values.1.party, SAME_SCOPE values.3.party", found(all, unit, process, unit));
    }

    @Test
    public void bothLinesOfOneScopeAreNamedAsPeopleCountThem() {
        Binding all = binding(Party.IT_OPS, SEAT, null);
        assertEquals(
                List.of("1", "2"),
                BindingRules.problems(List.of(all, all)).get(0).args());
    }

    private static String found(Binding... bindings) {
        return String.join(
                ", ",
                BindingRules.problems(List.of(bindings)).stream()
                        .map(each -> each.code() + " " + each.field())
                        .toList());
    }

    private static Binding binding(Party party, Target target, Target performer) {
        return new Binding(party, null, null, null, target, performer, WorkGoesTo.ACCOUNTABLE);
    }
}
