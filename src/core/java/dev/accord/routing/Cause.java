package dev.accord.routing;

import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What many waiting issues may have in common, so that one answer helps all of them.
 *
 * @param application key, or null where it concerns no application in particular
 * @param process of a cell, else null
 * @param part of a cell, else null
 * @param target the seat, group or user that cannot have them, or null
 */
public record Cause(Kind kind, String application, SupportProcess process, Part part, Target target) {
    /** What is missing. */
    public enum Kind {
        NO_OPERATING_MODEL,
        UNDECIDED_CELL,
        VACANT_SEAT,
        /** Somebody sits in the seat, or is bound, who cannot have issues. */
        CANNOT_HAVE,
        NO_BINDING,
        /** Those who get its issues say that they are not theirs. */
        NOT_OURS,
        /** Those who get issues for one seat say that they are not theirs. */
        SEAT_NOT_OURS
    }

    /** Empty where the issue waits for something of its own, such as its application. */
    public static Optional<Cause> of(Decision decision) {
        Answer answer = decision.answer();
        return Triage.of(decision).flatMap(reason -> switch (reason) {
            case NO_APPLICATION -> answer.because(Reason.NO_OPERATING_MODEL)
                    ? Optional.of(new Cause(Kind.NO_OPERATING_MODEL, answer.application(), null, null, null))
                    : Optional.empty();
            case UNDECIDED_CELL -> Optional.of(
                    new Cause(Kind.UNDECIDED_CELL, answer.application(), answer.process(), answer.part(), null));
            case FALLBACK_USED -> skipped(decision.assignment()).map(step -> fallback(answer, step));
            case FAILED, AMBIGUOUS_APPLICATION, PERSON_CHOSE -> Optional.empty();
        });
    }

    private static Optional<StepTried> skipped(Assignment assignment) {
        return assignment.steps().stream()
                .filter(each -> each.result() == StepTried.Result.SKIPPED)
                .findFirst();
    }

    private static Cause fallback(Answer answer, StepTried step) {
        if (step.obstacle() == Obstacle.NO_BINDING) {
            return new Cause(Kind.NO_BINDING, null, answer.process(), null, null);
        }
        boolean seat = answer.target() != null && answer.target().type() == Target.Type.SEAT;
        if (step.obstacle() == Obstacle.VACANT && seat) {
            return new Cause(Kind.VACANT_SEAT, answer.application(), null, null, answer.target());
        }
        return new Cause(
                Kind.CANNOT_HAVE,
                seat ? answer.application() : null,
                null,
                null,
                seat ? answer.target() : step.target());
    }

    /** The undecided cell that this key names; empty for the key of anything else. */
    public static Optional<Cause> undecidedCell(String key) {
        String[] words = key.split(":", 4);
        return words.length == 4 && words[0].equals(Kind.UNDECIDED_CELL.name())
                ? Optional.of(new Cause(
                        Kind.UNDECIDED_CELL, words[3], SupportProcess.valueOf(words[1]), Part.valueOf(words[2]), null))
                : Optional.empty();
    }

    /** The seat that it is about, if any. */
    public Optional<Seat> seat() {
        return target != null && target.type() == Target.Type.SEAT
                ? Optional.of(Seat.valueOf(target.value()))
                : Optional.empty();
    }

    /** The same text for the same cause. */
    public String key() {
        return Stream.of(
                        kind.name(),
                        process == null ? null : process.name(),
                        part == null ? null : part.name(),
                        target == null ? null : target.type() + "=" + target.value(),
                        application)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(":"));
    }
}
