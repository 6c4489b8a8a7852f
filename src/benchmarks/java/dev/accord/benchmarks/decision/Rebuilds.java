package dev.accord.benchmarks.decision;

import dev.accord.benchmarks.Figure;
import dev.accord.benchmarks.Times;
import dev.accord.operatingmodel.Cell;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.routing.Agreements;
import dev.accord.routing.Decide;
import java.util.List;

/** How soon a change is in force for the next decision on the same node, with 100,000 applications. */
public final class Rebuilds {
    private static final int APPLICATIONS = 100_000;
    private static final double CHANGE_GOAL = 2;
    private static final double REBUILD_GOAL = 3;

    private final Portfolio portfolio = Portfolio.of(APPLICATIONS);
    private final List<Question> questions = portfolio.questions(1_000);
    private final int rounds;
    private int asked;

    private Rebuilds(int rounds) {
        this.rounds = rounds;
    }

    public static List<Figure> figures(boolean full) {
        Rebuilds rebuilds = new Rebuilds(full ? 200 : 40);
        Times accordChange = new Times();
        Times arrayChange = new Times();
        rebuilds.change(accordChange, arrayChange);
        Times accordWhole = new Times();
        Times arrayWhole = new Times();
        rebuilds.whole(accordWhole, arrayWhole);
        return List.of(
                Figure.of("change-model.accord", accordChange.medianMillis(), "ms"),
                Figure.of("change-model.array", arrayChange.medianMillis(), "ms"),
                Figure.atMost(
                        CHANGE_GOAL,
                        "change-model.accord.of-array",
                        accordChange.medianMillis() / arrayChange.medianMillis(),
                        "times"),
                Figure.of("rebuild.accord", accordWhole.medianMillis(), "ms"),
                Figure.of("rebuild.array", arrayWhole.medianMillis(), "ms"),
                Figure.atMost(
                        REBUILD_GOAL,
                        "rebuild.accord.of-array",
                        accordWhole.medianMillis() / arrayWhole.medianMillis(),
                        "times"));
    }

    /** One cell of model B changes to and fro; the clock runs until the next decision is made. */
    private void change(Times accord, Times array) {
        InMemory agreed = new InMemory(portfolio);
        Agreements agreements = agreed.agreements();
        ArrayDesign arrays = new ArrayDesign(portfolio);
        decide(agreements);
        for (int round = 0; round < rounds; round++) {
            OperatingModel next = version(round + 2);
            agreed.publish(next);
            accord.measure(() -> decide(agreements));
            array.measure(() -> {
                arrays.changed(next);
                return arrays.decide(question());
            });
        }
    }

    private void whole(Times accord, Times array) {
        for (int round = 0; round < rounds; round++) {
            Agreements agreements = new InMemory(portfolio).agreements();
            accord.measure(() -> decide(agreements));
            array.measure(() -> new ArrayDesign(portfolio).decide(question()));
        }
    }

    private Object decide(Agreements agreements) {
        Question question = question();
        return new Decide(agreements.known()).answer(question.inputs(), question.process());
    }

    private Question question() {
        return questions.get(asked++ % questions.size());
    }

    private static OperatingModel version(int number) {
        OperatingModel before = new ReferenceModels().find("B").orElseThrow();
        Party changed = number % 2 == 0 ? Party.IT_OPS : Party.BUSINESS;
        Cell first = before.cells().get(0);
        List<Cell> cells = before.cells().stream()
                .map(each -> each.equals(first) ? new Cell(each.process(), each.part(), changed) : each)
                .toList();
        return new OperatingModel("B", before.name(), false, number, cells);
    }
}
