package dev.accord.benchmarks.decision;

import dev.accord.benchmarks.Databases;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The time of one decision of one design, over issues that name applications as Zipf's law says. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionBenchmark {
    private static final int APPLICATIONS = 10_000;
    /** A power of two, more than fit into the caches near the processor. */
    private static final int QUESTIONS = 1 << 16;
    /** So many are decided by Accord too before anything is measured. */
    private static final int COMPARED = 1_000;

    /** Which design answers. */
    public enum Name {
        ACCORD,
        ARRAY,
        DROOLS,
        CAMUNDA,
        ACTIVE_OBJECTS_H2,
        ACTIVE_OBJECTS_POSTGRESQL,
        JDBC_POSTGRESQL
    }

    @Param
    public Name name;

    private Question[] questions;
    private Design design;
    private int next;

    @Setup
    public void start() throws Exception {
        Portfolio portfolio = Portfolio.of(APPLICATIONS);
        List<Question> all = portfolio.questions(QUESTIONS);
        questions = all.toArray(new Question[0]);
        design = design(portfolio);
        Design accord = new AccordDesign(portfolio);
        for (Question each : all.subList(0, COMPARED)) {
            if (design.party(design.decide(each)) != accord.party(accord.decide(each))) {
                throw new IllegalStateException(name + " and Accord differ about " + each);
            }
        }
    }

    private Design design(Portfolio portfolio) throws Exception {
        return switch (name) {
            case ACCORD -> new AccordDesign(portfolio);
            case ARRAY -> new ArrayDesign(portfolio);
            case DROOLS -> new DroolsDesign(portfolio);
            case CAMUNDA -> new CamundaDesign(portfolio);
            case ACTIVE_OBJECTS_H2 -> new ActiveObjectsDesign(portfolio, Databases.h2());
            case ACTIVE_OBJECTS_POSTGRESQL -> new ActiveObjectsDesign(portfolio, Databases.postgresql());
            case JDBC_POSTGRESQL -> new JdbcDesign(portfolio, Databases.postgresql());
        };
    }

    @Benchmark
    public Object decide() throws Exception {
        next = (next + 1) & (QUESTIONS - 1);
        return design.decide(questions[next]);
    }

    @TearDown
    public void stop() throws Exception {
        design.close();
    }
}
