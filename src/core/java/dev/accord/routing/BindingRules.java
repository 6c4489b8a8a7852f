package dev.accord.routing;

import dev.accord.Problem;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What bindings must be like: whom they point at may be gone, but never of a kind that makes no sense. */
public final class BindingRules {
    private BindingRules() {}

    public static List<Problem> problems(List<Binding> bindings) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < bindings.size(); i++) {
            String field = "values." + i;
            Binding binding = bindings.get(i);
            if (binding.party() == Party.UNDECIDED) {
                problems.add(Problem.of("UNDECIDED_BOUND", field + ".party"));
            }
            if (binding.target().type() == Target.Type.VENDOR_DESK) {
                problems.add(Problem.of("VENDOR_ACCOUNTABLE", field + ".target"));
            }
            if (binding.target().type() == Target.Type.SEAT && unknownSeat(binding.target())) {
                problems.add(Problem.of(
                        "UNKNOWN_SEAT", field + ".target", binding.target().value()));
            }
            if (binding.performer() != null && binding.performer().type() == Target.Type.SEAT) {
                problems.add(Problem.of("SEAT_PERFORMS", field + ".performer"));
            }
            for (int j = 0; j < i; j++) {
                if (binding.sameScope(bindings.get(j))) {
                    problems.add(Problem.of("SAME_SCOPE", field, j + 1, i + 1));
                }
            }
        }
        return problems;
    }

    private static boolean unknownSeat(Target target) {
        return Arrays.stream(Seat.values()).noneMatch(each -> each.name().equals(target.value()));
    }
}
