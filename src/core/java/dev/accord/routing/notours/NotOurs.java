package dev.accord.routing.notours;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Part;
import dev.accord.routing.Answer;
import dev.accord.routing.Cause;
import dev.accord.routing.Choose;
import dev.accord.routing.Decision;
import dev.accord.routing.Shown;
import dev.accord.routing.Target;
import dev.accord.routing.ask.AskOwner;
import dev.accord.routing.notours.Objection.Kind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whoever got an issue says that it is not theirs. A wrong application or part is corrected and routed at once; about a
 * wrong process or accountability the owner is asked; and the third objection to one cell reaches the owner in any case, the
 * third to one seat its holder.
 */
public final class NotOurs {
    /** So many objections to one cell, or to one seat, are no accident. */
    public static final int TOO_MANY = 3;

    private final Shown shown;
    private final Objections objections;
    private final Choose choose;
    private final AskOwner ask;
    private final Clock clock;

    public NotOurs(Shown shown, Objections objections, Choose choose, AskOwner ask, Clock clock) {
        this.shown = shown;
        this.objections = objections;
        this.choose = choose;
        this.ask = ask;
        this.clock = clock;
    }

    /**
     * What somebody says.
     *
     * @param application key of the right one where the application is wrong, else null
     * @param comment or null
     */
    public record Said(Kind kind, String application, String comment) {}

    /**
     * What came of it.
     *
     * @param task id of the issue that asks the owner, or null
     * @param holderTask id of the issue that asks the holder of the seat, or null where nobody else than the owner is to be asked
     * @param notAsked why somebody was to be asked and was not, or null
     */
    public record Done(Objection objection, Long task, Long holderTask, Problem notAsked) {}

    /** Refused, and not recorded, where the correction itself is refused; an owner who cannot be asked refuses nothing. */
    public Outcome<Done> say(long issue, long project, String actor, Said said, Function<Cause, AskOwner.Words> words) {
        Optional<Decision> decision = shown.inForce(issue, project);
        if (decision.isEmpty()) {
            return Outcome.refused(Problem.of("NOT_ROUTED", ""));
        }
        Answer answer = decision.get().answer();
        if (said.kind() == Kind.APPLICATION
                && (said.application() == null || said.application().equals(answer.application()))) {
            return Outcome.refused(Problem.of("NAME_THE_RIGHT_ONE", "application"));
        }
        Optional<Outcome<Decision>> corrected = correct(issue, actor, said, answer);
        if (corrected.isPresent() && !(corrected.get() instanceof Outcome.Done)) {
            return corrected.get().map(any -> null);
        }
        Objection objection = new Objection(
                issue,
                project,
                actor,
                clock.instant(),
                said.kind(),
                answer.application(),
                answer.process(),
                answer.part(),
                seat(answer),
                said.comment());
        objections.add(objection);
        return Outcome.done(asked(objection, words));
    }

    private Optional<Outcome<Decision>> correct(long issue, String actor, Said said, Answer answer) {
        return switch (said.kind()) {
            case APPLICATION -> Optional.of(choose.application(issue, actor, said.application()));
            case PART -> Optional.of(
                    choose.part(issue, actor, answer.part() == Part.APPLICATION ? Part.INTERFACE : Part.APPLICATION));
            case PROCESS, ACCOUNTABILITY -> Optional.empty();
        };
    }

    private static Seat seat(Answer answer) {
        Target target = answer.target();
        return target != null && target.type() == Target.Type.SEAT ? Seat.valueOf(target.value()) : null;
    }

    private Done asked(Objection objection, Function<Cause, AskOwner.Words> words) {
        if (objection.application() == null) {
            return new Done(objection, null, null, null);
        }
        boolean toCell = !objection.kind().corrects() || often(objections.toCell(objection.cell()));
        Optional<Outcome<AskOwner.Asked>> owner =
                toCell ? Optional.of(ask(cause(objection), objection, words)) : Optional.empty();
        Optional<Outcome<AskOwner.Asked>> holder = ofSeat(objection)
                .filter(each -> !toCell || !ask.owner(each).equals(ask.owner(cause(objection))))
                .map(each -> ask(each, objection, words));
        Problem problem = Stream.of(owner, holder)
                .flatMap(Optional::stream)
                .flatMap(each -> each instanceof Outcome.Refused<AskOwner.Asked> refused
                        ? refused.problems().stream()
                        : Stream.empty())
                .findFirst()
                .orElse(null);
        return new Done(objection, task(owner), task(holder), problem);
    }

    private Optional<Cause> ofSeat(Objection objection) {
        return objection
                .place()
                .filter(each -> often(objections.toSeat(each)))
                .map(any -> seatCause(objection.application(), objection.seat()));
    }

    private static boolean often(List<Objection> said) {
        return said.size() >= TOO_MANY;
    }

    private Outcome<AskOwner.Asked> ask(Cause cause, Objection objection, Function<Cause, AskOwner.Words> words) {
        return ask.ask(cause, objection.actor(), words.apply(cause));
    }

    private static Long task(Optional<Outcome<AskOwner.Asked>> asked) {
        return asked.isPresent() && asked.get() instanceof Outcome.Done<AskOwner.Asked> done
                ? (Long) done.value().issue()
                : null;
    }

    /** What an owner is asked about objections to one cell. */
    public static Cause cause(Objection objection) {
        return new Cause(Cause.Kind.NOT_OURS, objection.application(), objection.process(), objection.part(), null);
    }

    /** What the holder of a seat is asked about objections to what reaches it. */
    public static Cause seatCause(String application, Seat seat) {
        return new Cause(Cause.Kind.SEAT_NOT_OURS, application, null, null, new Target(Target.Type.SEAT, seat.name()));
    }
}
