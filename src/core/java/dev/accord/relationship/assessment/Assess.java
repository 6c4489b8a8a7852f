package dev.accord.relationship.assessment;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Holder;
import dev.accord.relationship.Today;
import dev.accord.relationship.assessment.View.Answers;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Starts an assessment, takes the answers of those who are asked, and drops it while nobody answered. */
public final class Assess {
    private static final int ATTEMPTS = 20;

    private final Register<Round> rounds;
    private final Today today;

    /** Which assessment of which relationship. */
    public record Which(long relationship, long id) {}

    public Assess(Register<Round> rounds, Today today) {
        this.rounds = rounds;
        this.today = today;
    }

    /** One is open at a time. */
    public Outcome<Entry<Round>> start(long relationship, String why, List<Invitation> invited, String actor) {
        if (rounds.of(relationship).stream().anyMatch(each -> each.content().open())) {
            return Outcome.refused(Problem.of("ASSESSMENT_OPEN", ""));
        }
        Round round = new Round(today.date(), actor, why, invited, List.of(), null);
        List<Problem> problems = new ArrayList<>(Rounds.why(why));
        problems.addAll(Rounds.invited(round));
        return problems.isEmpty() ? save(Entry.fresh(relationship, round), actor) : Outcome.refused(problems);
    }

    /** Asks others; whoever answered stays. */
    public Outcome<Entry<Round>> invite(Which which, List<Invitation> invited, int version, String actor) {
        Optional<Entry<Round>> found = find(which);
        if (found.isPresent() && found.get().version() != version) {
            return Outcome.conflict(found.get());
        }
        return change(which, actor, round -> {
            Round asked = round.invite(invited);
            List<Problem> problems = Rounds.invited(asked);
            return problems.isEmpty() ? Outcome.done(asked) : Outcome.refused(problems);
        });
    }

    /**
     * What the person says, once.
     *
     * @param told when a person without account told it to the actor; null where the actor answers
     */
    public Outcome<Entry<Round>> answer(Which which, Holder person, Answers answers, LocalDate told, String actor) {
        LocalDate on = told == null ? today.date() : told;
        return change(which, actor, round -> {
            Optional<Invitation> invitation = round.invitation(person);
            if (invitation.isEmpty()) {
                return Outcome.refused(Problem.of("NOT_INVITED", ""));
            }
            if (round.view(person).isPresent()) {
                return Outcome.refused(Problem.of("ANSWERED_ALREADY", ""));
            }
            if (person.isUser() != (told == null)) {
                return Outcome.refused(Problem.of(person.isUser() ? "ANSWERS_THEMSELVES" : "NOT_TOLD", "told"));
            }
            List<Problem> problems = Rounds.answers(answers, on, today.date());
            return problems.isEmpty()
                    ? Outcome.done(round.with(new View(invitation.get(), answers, on, person.isUser() ? null : actor)))
                    : Outcome.refused(problems);
        });
    }

    /** Takes the person's answers back, so that they can be given anew. */
    public Outcome<Entry<Round>> takeBack(Which which, Holder person, String actor) {
        return change(
                which, actor, round -> round.view(person).isEmpty() ? gone() : Outcome.done(round.without(person)));
    }

    public Outcome<Entry<Round>> drop(Which which, int version, String actor) {
        Optional<Entry<Round>> found = find(which);
        if (found.isEmpty()) {
            return gone();
        }
        if (found.get().version() != version) {
            return Outcome.conflict(found.get());
        }
        return found.get().content().views().isEmpty()
                ? rounds.remove(found.get(), actor)
                : Outcome.refused(Problem.of("ANSWERS_ARE_KEPT", ""));
    }

    public Optional<Entry<Round>> find(Which which) {
        return rounds.find(which.id()).filter(each -> each.relationship() == which.relationship());
    }

    /** Two who answer at once both count, so a save that came too late is made again on what stands then. */
    Outcome<Entry<Round>> change(Which which, String actor, Function<Round, Outcome<Round>> to) {
        Outcome<Entry<Round>> outcome = gone();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Entry<Round>> found = find(which);
            if (found.isEmpty()) {
                return gone();
            }
            if (!found.get().content().open()) {
                return Outcome.refused(Problem.of("ASSESSMENT_CLOSED", ""));
            }
            Outcome<Round> changed = to.apply(found.get().content());
            if (!(changed instanceof Outcome.Done<Round> done)) {
                return changed.map(each -> found.get().with(each));
            }
            outcome = save(found.get().with(done.value()), actor);
            if (!(outcome instanceof Outcome.Conflict)) {
                return outcome;
            }
        }
        return outcome;
    }

    private Outcome<Entry<Round>> save(Entry<Round> wanted, String actor) {
        return rounds.save(List.of(wanted), actor).map(saved -> saved.get(0));
    }

    private static <T> Outcome<T> gone() {
        return Outcome.refused(Problem.of("NOT_FOUND", ""));
    }
}
