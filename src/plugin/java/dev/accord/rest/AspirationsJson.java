package dev.accord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.aspiration.Answer;
import dev.accord.aspiration.Aspiration;
import dev.accord.aspiration.Benefit;
import dev.accord.aspiration.Proposal;
import dev.accord.aspiration.Question;
import dev.accord.relationship.Today;
import dev.accord.rest.AspirationJson.AnswerJson;
import dev.accord.rest.AspirationJson.BenefitJson;
import dev.accord.rest.AspirationJson.DecidedJson;
import dev.accord.rest.AspirationJson.ProposalJson;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns aspirations into JSON and back. */
public final class AspirationsJson {
    private static final Set<String> NEEDED =
            Set.of("answers", "participants", "heldOn", "nextReview", "benefits", "version");
    private static final Set<String> MEMBERS = Set.of(
            "application",
            "answers",
            "participants",
            "heldOn",
            "nextReview",
            "benefits",
            "decision",
            "proposal",
            "may",
            "version");
    private static final Set<String> BENEFIT =
            Set.of("text", "measure", "due", "result", "finding", "resultOn", "isDue");
    private static final Set<String> QUESTIONS =
            Arrays.stream(Question.values()).map(Question::name).collect(Collectors.toUnmodifiableSet());

    private final PeopleJson people;
    private final Today today;

    public AspirationsJson(PeopleJson people, Today today) {
        this.people = people;
        this.today = today;
    }

    AspirationJson shown(Aspiration each, Steward.MayJson may) {
        Map<Question, AnswerJson> answers = new EnumMap<>(Question.class);
        each.answers()
                .forEach((question, answer) -> answers.put(question, new AnswerJson(answer.reply(), answer.note())));
        Proposal proposal = Proposal.of(each);
        return new AspirationJson(
                each.application(),
                answers,
                each.participants().stream().map(people::person).toList(),
                text(each.heldOn()),
                text(each.nextReview()),
                each.benefits().stream().map(this::shown).toList(),
                shown(each.decision()),
                new ProposalJson(proposal.model(), proposal.reason(), proposal.hints()),
                may,
                each.version());
    }

    private BenefitJson shown(Benefit each) {
        return new BenefitJson(
                each.text(),
                each.measure(),
                text(each.due()),
                each.result(),
                each.finding(),
                text(each.resultOn()),
                each.due(today.date()));
    }

    private DecidedJson shown(Aspiration.Decided each) {
        return each == null
                ? null
                : new DecidedJson(
                        each.model(), each.why(), text(each.from()), people.person(each.by()), text(each.on()));
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }

    /** The whole dialogue but its decision, in place of the one that stands. */
    Aspiration read(JsonNode sent, Aspiration before) {
        Body body = Body.of(sent);
        body.members(MEMBERS, NEEDED);
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        body.object("answers").ifPresent(each -> answers.putAll(answers(each)));
        List<String> participants = body.list("participants").stream()
                .map(each -> participant(body, each, before))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Benefit> benefits =
                body.objects("benefits").stream().map(this::benefit).toList();
        Integer version = body.number("version");
        Aspiration read = new Aspiration(
                before.application(),
                answers,
                participants,
                body.date("heldOn"),
                body.date("nextReview"),
                benefits,
                before.decision(),
                version == null ? 0 : version);
        body.refuseProblems();
        return read;
    }

    private static Map<Question, Answer> answers(Body sent) {
        sent.members(QUESTIONS, Set.of());
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            sent.object(question.name()).ifPresent(each -> {
                each.members(Set.of("reply", "note"), Set.of());
                Answer answer = new Answer(each.choice("reply", Answer.Reply.class), each.text("note"));
                if (answer.reply() != null || answer.note() != null) {
                    answers.put(question, answer);
                }
            });
        }
        return answers;
    }

    private String participant(Body body, JsonNode sent, Aspiration before) {
        String key = sent.isObject() ? sent.path("key").asText(null) : sent.asText(null);
        if (key == null
                || !(before.participants().contains(key) || people.person(key).active())) {
            body.problem("UNKNOWN_USER", "participants", String.valueOf(key));
            return null;
        }
        return key;
    }

    /** The day of a result is today's where none is given. */
    private Benefit benefit(Body sent) {
        sent.members(BENEFIT, Set.of("text", "measure", "due"));
        Benefit.Result result = sent.choice("result", Benefit.Result.class);
        return new Benefit(
                sent.text("text"),
                sent.text("measure"),
                sent.date("due"),
                result,
                sent.text("finding"),
                result == null ? null : sent.has("resultOn") ? sent.date("resultOn") : today.date());
    }
}
