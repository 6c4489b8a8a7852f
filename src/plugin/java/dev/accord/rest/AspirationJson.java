package dev.accord.rest;

import dev.accord.aspiration.Answer.Reply;
import dev.accord.aspiration.Benefit;
import dev.accord.aspiration.Question;
import dev.accord.rest.PeopleJson.PersonJson;
import java.util.List;
import java.util.Map;

/** The aspiration dialogue of an application as REST shows it. */
public record AspirationJson(
        String application,
        Map<Question, AnswerJson> answers,
        List<PersonJson> participants,
        String heldOn,
        String nextReview,
        List<BenefitJson> benefits,
        DecidedJson decision,
        ProposalJson proposal,
        Steward.MayJson may,
        int version) {
    /** What was answered; either may be null. */
    public record AnswerJson(Reply reply, String note) {}

    /** An expected benefit; {@code isDue} where it is time to validate it. */
    public record BenefitJson(
            String text,
            String measure,
            String due,
            Benefit.Result result,
            String finding,
            String resultOn,
            boolean isDue) {}

    /** The model that was decided on. */
    public record DecidedJson(String model, String why, String from, PersonJson by, String on) {}

    /** What the answers speak for; {@code model} is null while too little is known. */
    public record ProposalJson(String model, String reason, List<String> hints) {}
}
