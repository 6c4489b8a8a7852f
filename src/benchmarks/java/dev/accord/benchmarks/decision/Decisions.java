package dev.accord.benchmarks.decision;

import dev.accord.benchmarks.Figure;
import dev.accord.benchmarks.decision.DecisionBenchmark.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What a decision with its whole reason takes, beside other designs. */
public final class Decisions {
    private static final String ACCORD = "decision.accord";

    private Decisions() {}

    public static List<Figure> figures(boolean full) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DecisionBenchmark.class.getName())
                        .forks(full ? 5 : 1)
                        .warmupIterations(full ? 5 : 3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(full ? 5 : 4)
                        .measurementTime(TimeValue.seconds(full ? 2 : 1))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<Name, Double> nanos = new EnumMap<>(Name.class);
        for (RunResult each : results) {
            Name name = Name.valueOf(each.getParams().getParam("name"));
            nanos.put(name, each.getPrimaryResult().getStatistics().getPercentile(50));
        }
        List<Figure> figures = new ArrayList<>();
        nanos.forEach(
                (name, each) -> figures.add(Figure.of("decision." + name.name().toLowerCase(Locale.ROOT), each, "ns")));
        double accord = nanos.get(Name.ACCORD);
        figures.add(Figure.atLeast(10, ACCORD + ".than-drools", nanos.get(Name.DROOLS) / accord, "times"));
        figures.add(Figure.atLeast(200, ACCORD + ".than-camunda", nanos.get(Name.CAMUNDA) / accord, "times"));
        figures.add(Figure.atLeast(
                1_000, ACCORD + ".than-active-objects-h2", nanos.get(Name.ACTIVE_OBJECTS_H2) / accord, "times"));
        figures.add(Figure.atLeast(
                1_000,
                ACCORD + ".than-active-objects-postgresql",
                nanos.get(Name.ACTIVE_OBJECTS_POSTGRESQL) / accord,
                "times"));
        return figures;
    }
}
