package dev.accord.health;

import static org.junit.Assert.assertEquals;

import dev.accord.health.Place.InBindings;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Binding;
import dev.accord.routing.Binding.WorkGoesTo;
import dev.accord.routing.Bindings;
import dev.accord.routing.Target;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public final class BindingFaultsTest {
    private static final Target SEAT = new Target(Target.Type.SEAT, "IT_SYSTEM_MANAGER");

    @Parameters(name = "{0} {1}")
    public static Object[][] table() {
        return new Object[][] {
            {Target.Type.SEAT, "IT_SYSTEM_MANAGER", null},
            {Target.Type.VENDOR_DESK, "Anybody", null},
            {Target.Type.GROUP, SomeJira.GROUP, null},
            {Target.Type.GROUP, SomeJira.EMPTY_GROUP, "BINDING_GROUP_EMPTY"},
            {Target.Type.GROUP, "gone", "BINDING_GROUP_MISSING"},
            {Target.Type.USER, SomeJira.ACTIVE, null},
            {Target.Type.USER, SomeJira.INACTIVE, "BINDING_USER_INACTIVE"},
            {Target.Type.USER, "gone", "BINDING_USER_MISSING"},
            {Target.Type.PROJECT_ROLE, SomeJira.ROLE, null},
            {Target.Type.PROJECT_ROLE, "77", "BINDING_ROLE_MISSING"},
        };
    }

    private final Target target;
    private final List<String> kinds;

    public BindingFaultsTest(Target.Type type, String value, String kind) {
        target = new Target(type, value);
        kinds = kind == null ? List.of() : List.of(kind + " " + value);
    }

    @Test
    public void itIsFoundOfWhoeverIsAccountable() {
        assertEquals(said(kinds, 2, "target"), faults(binding(null, SEAT, null), binding(null, target, null)));
    }

    @Test
    public void itIsFoundOfWhoeverPerforms() {
        assertEquals(said(kinds, 1, "performer"), faults(binding(null, SEAT, target)));
    }

    @Test
    public void anApplicationThatDoesNotExistIsSaid() {
        assertEquals(
                List.of("BINDING_APPLICATION_MISSING CRM2 1.application"),
                faults(binding("CRM2", SEAT, null), binding("CRM", SEAT, null)));
    }

    private static List<String> said(List<String> kinds, int number, String member) {
        return kinds.stream().map(each -> each + " " + number + "." + member).toList();
    }

    private static List<String> faults(Binding... bindings) {
        SomeJira jira = new SomeJira();
        return new BindingFaults(new AskedOnce(jira), jira, Set.of("CRM"))
                .in(new Bindings(List.of(bindings), 1)).stream()
                        .map(BindingFaultsTest::told)
                        .toList();
    }

    private static String told(Fault fault) {
        InBindings place = (InBindings) fault.place();
        return fault.kind() + " " + fault.value() + " " + place.number() + "." + place.member();
    }

    private static Binding binding(String application, Target target, Target performer) {
        return new Binding(Party.IT_OPS, null, application, null, target, performer, WorkGoesTo.ACCOUNTABLE);
    }
}
