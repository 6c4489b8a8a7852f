package dev.accord.rest;

import dev.accord.health.SelfCheck.Finding;
import dev.accord.health.SelfCheck.Kind;
import dev.accord.health.SelfCheck.Report;
import dev.accord.health.SelfCheck.State;
import dev.accord.rest.HealthJson.CountJson;
import dev.accord.rest.HealthJson.JiraJson;
import dev.accord.rest.HealthJson.MissingJson;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The self-check as counts and as a text that can be sent to whoever mends Accord: the same for every reader, so not translated. */
final class SelfCheckText {
    private final Report report;

    private SelfCheckText(Report report) {
        this.report = report;
    }

    static JiraJson of(Report report) {
        return new SelfCheckText(report).json();
    }

    private JiraJson json() {
        List<CountJson> counts = Arrays.stream(Kind.values()).map(this::count).toList();
        List<MissingJson> missing = in(State.MISSING)
                .map(each -> new MissingJson(each.kind(), each.name(), each.why()))
                .toList();
        return new JiraJson(counts, missing, text(counts));
    }

    private CountJson count(Kind kind) {
        List<Finding> all =
                report.findings().stream().filter(each -> each.kind() == kind).toList();
        return new CountJson(kind, all.size(), number(all, State.MISSING), number(all, State.UNPROVEN));
    }

    private static int number(List<Finding> findings, State state) {
        return (int) findings.stream().filter(each -> each.state() == state).count();
    }

    private Stream<Finding> in(State state) {
        return report.findings().stream().filter(each -> each.state() == state);
    }

    private String text(List<CountJson> counts) {
        Stream<String> numbers = counts.stream()
                .map(each -> line(
                        each.kind(),
                        each.needed() + " needed, " + each.missing() + " missing"
                                + (each.unproven() == 0 ? "" : ", " + each.unproven() + " to be looked at")));
        Stream<String> missing = in(State.MISSING)
                .map(each -> "MISSING " + line(each.kind(), each.name())
                        + (each.why().isEmpty() ? "" : " (" + each.why() + ")"));
        Stream<String> look = in(State.UNPROVEN).map(each -> "LOOK " + line(each.kind(), each.name()));
        return Stream.of(report.platform().stream(), numbers, missing, look)
                .flatMap(lines -> lines)
                .reduce("", (text, line) -> text + line + "\n");
    }

    private static String line(Kind kind, String rest) {
        return kind.name().toLowerCase(Locale.ROOT) + " " + rest;
    }
}
