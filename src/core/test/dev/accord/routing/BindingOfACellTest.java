package dev.accord.routing;

import static org.junit.Assert.assertEquals;

import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import java.util.List;
import org.junit.Test;

/** Which binding holds for a cell: the narrowest that covers it. */
public final class BindingOfACellTest {
    private static final Target EVERYBODY = new Target(Target.Type.GROUP, "it-ops");
    private static final Target SOMEBODY = new Target(Target.Type.USER, "noor");

    @Test
    public void oneThatNamesAPartIsForThatPartOnly() {
        Bindings bindings = new Bindings(
                List.of(binding(EVERYBODY, null, null), binding(SOMEBODY, SupportProcess.INCIDENT, Part.INTERFACE)), 1);
        assertEquals(SOMEBODY, of(bindings, SupportProcess.INCIDENT, Part.INTERFACE));
        assertEquals(EVERYBODY, of(bindings, SupportProcess.INCIDENT, Part.APPLICATION));
        assertEquals(EVERYBODY, of(bindings, SupportProcess.REQUEST, Part.INTERFACE));
    }

    @Test
    public void thePartIsNarrowerThanTheProcessAlone() {
        Bindings bindings = new Bindings(
                List.of(
                        binding(EVERYBODY, SupportProcess.INCIDENT, null),
                        binding(SOMEBODY, SupportProcess.INCIDENT, Part.INTERFACE)),
                1);
        assertEquals(SOMEBODY, of(bindings, SupportProcess.INCIDENT, Part.INTERFACE));
        assertEquals(EVERYBODY, of(bindings, SupportProcess.INCIDENT, Part.APPLICATION));
    }

    private static Target of(Bindings bindings, SupportProcess process, Part part) {
        return bindings.of(Party.IT_OPS, SomeRouting.application(SomeRouting.HUB, "Hub", "A"), process, part)
                .orElseThrow()
                .target();
    }

    private static Binding binding(Target target, SupportProcess process, Part part) {
        return new Binding(Party.IT_OPS, null, null, process, target, null, Binding.WorkGoesTo.PERFORMER, part);
    }
}
