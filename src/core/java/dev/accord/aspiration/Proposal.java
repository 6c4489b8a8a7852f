package dev.accord.aspiration;

import dev.accord.aspiration.Answer.Reply;
import java.util.List;

/**
 * Which operating model the answers speak for, and why.
 *
 * @param model key of a reference model, or null while too little is known
 * @param reason code of the first line of the table that fits
 * @param hints codes of what the answers show besides
 */
public record Proposal(String model, String reason, List<String> hints) {
    /** One that business operation is measured against, such as a benefit that did not come true. */
    static final String REFUTED = "BENEFITS_REFUTED";

    public Proposal {
        hints = List.copyOf(hints);
    }

    /** A pure reading of the answers and benefits by the table {@code proposals.csv}. */
    public static Proposal of(Aspiration aspiration) {
        ProposalTable.Line line = ProposalTable.first(aspiration::reply);
        return new Proposal(line.model(), line.reason(), hints(aspiration));
    }

    private static List<String> hints(Aspiration aspiration) {
        boolean business = aspiration.reply(Question.OPERATED_BY_IT) == Reply.NO;
        boolean explicit = aspiration.reply(Question.BENEFITS_EXPLICIT) == Reply.YES
                || !aspiration.benefits().isEmpty();
        boolean refuted = aspiration.benefits().stream().anyMatch(each -> each.result() == Benefit.Result.REFUTED);
        return java.util.stream.Stream.of(
                        business && !explicit ? "BENEFITS_NOT_EXPLICIT" : null,
                        business && aspiration.reply(Question.BUSINESS_CAN_OPERATE) == Reply.NO
                                ? "BUSINESS_CANNOT_OPERATE"
                                : null,
                        business && refuted ? REFUTED : null)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
