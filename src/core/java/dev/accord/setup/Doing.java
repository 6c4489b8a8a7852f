package dev.accord.setup;

import dev.accord.setup.Step.Message;
import dev.accord.setup.Step.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes steps, or only looks at them, and keeps what became of each. */
final class Doing {
    private final String actor;
    private final List<Step> steps = new ArrayList<>();

    private Doing(String actor) {
        this.actor = actor;
    }

    static Doing looking() {
        return new Doing(null);
    }

    static Doing as(String actor) {
        return new Doing(actor);
    }

    boolean looksOnly() {
        return actor == null;
    }

    String actor() {
        return actor;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    void there(Step step) {
        steps.add(in(step, State.ALREADY_THERE, step.message()));
    }

    /** What the work gave; empty where it was only looked at, and where Jira refused it. */
    <T> Optional<T> take(Step step, Supplier<T> work) {
        if (looksOnly()) {
            steps.add(in(step, State.TODO, step.message()));
            return Optional.empty();
        }
        try {
            T value = work.get();
            steps.add(in(step, State.DONE, step.message()));
            return Optional.of(value);
        } catch (JiraConfiguration.Refused e) {
            steps.add(in(step, State.FAILED, Message.of("REFUSED", e.getMessage())));
            return Optional.empty();
        }
    }

    void take(Step step, Runnable work) {
        take(step, () -> {
            work.run();
            return true;
        });
    }

    private static Step in(Step step, State state, Message message) {
        return new Step(step.kind(), step.name(), step.action(), state, step.where(), step.alsoUsedBy(), message);
    }
}
