package dev.accord.aspiration;

import dev.accord.aspiration.Answer.Reply;
import dev.accord.governance.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The aspiration dialogue about one application: what was answered, by whom, and what was decided.
 *
 * @param participants user keys
 * @param heldOn when they talked, or null
 * @param nextReview when they talk again, or null
 * @param decision null while nothing is decided
 */
public record Aspiration(
        String application,
        Map<Question, Answer> answers,
        List<String> participants,
        LocalDate heldOn,
        LocalDate nextReview,
        List<Benefit> benefits,
        Decided decision,
        int version)
        implements Records.Kept<Aspiration> {
    /**
     * The operating model that was decided on.
     *
     * @param from from when it is wanted; it is in force already where it was set at once
     * @param by user key
     */
    public record Decided(String model, String why, LocalDate from, String by, LocalDate on) {}

    public Aspiration {
        answers = Map.copyOf(answers);
        participants = List.copyOf(participants);
        benefits = List.copyOf(benefits);
    }

    /** Before anybody talked about it. */
    public static Aspiration none(String application) {
        return new Aspiration(application, Map.of(), List.of(), null, null, List.of(), null, 0);
    }

    /** Null where nobody answered. */
    public Reply reply(Question question) {
        Answer answer = answers.get(question);
        return answer == null ? null : answer.reply();
    }

    Aspiration decided(Decided other) {
        return new Aspiration(application, answers, participants, heldOn, nextReview, benefits, other, version);
    }

    @Override
    public Aspiration next() {
        return new Aspiration(application, answers, participants, heldOn, nextReview, benefits, decision, version + 1);
    }
}
