package dev.accord.routing;

import static org.junit.Assert.assertEquals;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Route.Why;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

public final class CauseTest {
    @Test
    public void theTableHolds() throws IOException {
        int rows = 0;
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(getClass().getResourceAsStream("causes.txt"), StandardCharsets.UTF_8))) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> cells =
                            Arrays.stream(line.split("\\|")).map(String::trim).toList();
                    assertEquals(line, cells.get(3), cause(cells.get(0), cells.get(1), cells.get(2)));
                    rows++;
                }
            }
        }
        assertEquals(7, rows);
    }

    @Test
    public void theKeyOfAnUndecidedCellNamesIt() {
        Cause cell =
                new Cause(Cause.Kind.UNDECIDED_CELL, "HUB:2", SupportProcess.VENDOR_CONTRACT, Part.INTERFACE, null);
        assertEquals(Optional.of(cell), Cause.undecidedCell(cell.key()));
        assertEquals(Optional.empty(), Cause.undecidedCell("NOT_OURS:CHANGE:APPLICATION:HUB"));
        assertEquals(Optional.empty(), Cause.undecidedCell("NO_BINDING:CHANGE"));
    }

    private static String cause(String named, String model, String missing) {
        SomeRouting routing = new SomeRouting(Mode.OBSERVE);
        Application hub = SomeRouting.application("HUB", "Hub", model.equals("-") ? null : model);
        routing.agreed.add(missing.equals("manager") ? vacant(hub) : hub);
        if (missing.equals("assignable")) {
            routing.people.unassignable.addAll(List.of("julia", "kofi"));
        }
        if (missing.equals("binding")) {
            routing.agreed.bind();
        }
        routing.issues.file(SomeRouting.ISSUE, named, null);
        routing.route.route(SomeRouting.ISSUE, Why.EVENT);
        routing.apply.apply(SomeRouting.ISSUE);
        return Cause.of(routing.last()).map(Cause::key).orElse("-");
    }

    private static Application vacant(Application hub) {
        var seats = new HashMap<>(hub.seats());
        seats.remove(Seat.BUSINESS_SYSTEM_MANAGER);
        return new Application(
                hub.key(),
                hub.name(),
                hub.aliases(),
                hub.category(),
                hub.criticality(),
                hub.mode(),
                hub.businessUnit(),
                hub.operatingModel(),
                hub.lifeCycle(),
                hub.contract(),
                seats,
                hub.interfaces(),
                hub.projects(),
                hub.version());
    }

    @Test
    public void issuesOfOneCauseAreOneLineWhereTheFirstOfThemStands() {
        List<Waiting> listed = Stream.of("1 a", "2 -", "3 b", "4 a", "5 -")
                .map(each -> each.split(" "))
                .map(each -> new Waiting(
                        Long.parseLong(each[0]), 1, Triage.UNDECIDED_CELL, each[1].equals("-") ? null : each[1]))
                .toList();
        assertEquals(
                List.of(List.of(1L, 4L), List.of(2L), List.of(3L), List.of(5L)),
                WaitingLine.of(listed).stream()
                        .map(line -> line.issues().stream().map(Waiting::issue).toList())
                        .toList());
    }
}
