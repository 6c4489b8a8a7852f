package dev.accord.routing;

import dev.accord.Problem;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What bindings must be like: whom they point at may be gone, but never of a kind that makes no sense. */
public final class BindingRules {
    private final List<Problem> problems = new ArrayList<>();

    private BindingRules() {}

    /** Each names its line, counted from 0, and the member, such as {@code values.0.target}. */
    public static List<Problem> problems(List<Binding> bindings) {
        BindingRules rules = new BindingRules();
        for (int line = 0; line < bindings.size(); line++) {
            rules.line("values." + line, bindings.get(line));
            for (int other = 0; other < bindings.size(); other++) {
                if (line != other && bindings.get(line).sameScope(bindings.get(other))) {
                    rules.add(
                            "SAME_SCOPE",
                            "values." + line + ".party",
                            Math.min(line, other) + 1,
                            Math.max(line, other) + 1);
                    break;
                }
            }
        }
        return rules.problems;
    }

    private void line(String line, Binding binding) {
        if (binding.party() == Party.UNDECIDED) {
            add("UNDECIDED_BOUND", line + ".party");
        }
        target(line + ".target", binding.target());
        if (binding.target().type() == Target.Type.VENDOR_DESK) {
            add("VENDOR_ACCOUNTABLE", line + ".target");
        }
        if (binding.performer() != null) {
            target(line + ".performer", binding.performer());
            if (binding.performer().type() == Target.Type.SEAT) {
                add("SEAT_PERFORMS", line + ".performer");
            }
        }
    }

    private void target(String field, Target target) {
        String value = target.value();
        if (target.type() == Target.Type.SEAT
                && Arrays.stream(Seat.values()).noneMatch(each -> each.name().equals(value))) {
            add("UNKNOWN_SEAT", field, value);
        }
        if (target.type() == Target.Type.PROJECT_ROLE && !value.matches("\\d{1,18}")) {
            add("ROLE_BY_NAME", field, value);
        }
    }

    private void add(String code, String field, Object... args) {
        problems.add(Problem.of(code, field, args));
    }
}
