package dev.accord.aspiration;

import static org.junit.Assert.assertEquals;

import dev.accord.aspiration.Answer.Reply;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Replies in the order of the questions: Y yes, N no, ? talked about and not known, . not answered. */
@RunWith(Parameterized.class)
public final class ProposalTest {
    private final String replies;
    private final String expected;

    public ProposalTest(String replies, String expected) {
        this.replies = replies;
        this.expected = expected;
    }

    @Parameters(name = "{0} {1}")
    public static Object[][] table() {
        return new Object[][] {
            {".......", "null FIRST_QUESTION_OPEN []"},
            {"?......", "null FIRST_QUESTION_OPEN []"},
            {"YY.....", "A IT_END_TO_END []"},
            {"YYYYYYN", "A IT_END_TO_END []"},
            {"YN.....", "A IT_AFTER_CONTRACT []"},
            {"Y......", "A IT_CONTRACT_UNKNOWN []"},
            {"Y?...N.", "A IT_CONTRACT_UNKNOWN []"},
            {"N.YYYY.", "B BUSINESS_WITH_INTERFACES []"},
            {"N.YYYN.", "B BUSINESS_WITH_INTERFACES [BENEFITS_NOT_EXPLICIT]"},
            {"N.YYNY.", "B BUSINESS_WITH_INTERFACES [BUSINESS_CANNOT_OPERATE]"},
            {"N.YN.Y.", "C CONTRACT_NOT_OF_BUSINESS []"},
            {"N.Y..Y.", "null CONTRACT_UNKNOWN []"},
            {"N.N..Y.", "C NO_INTERFACES []"},
            {"N....Y.", "null INTERFACES_UNKNOWN []"},
            {"YY....Y", "C TAILOR_MADE []"},
            {"......Y", "C TAILOR_MADE []"},
        };
    }

    @Test
    public void theFirstLineThatFitsDecides() {
        Map<Question, Answer> answers = new HashMap<>();
        int at = 0;
        for (Question question : Question.values()) {
            Reply reply = Map.of('Y', Reply.YES, 'N', Reply.NO, '?', Reply.OPEN).get(replies.charAt(at++));
            if (reply != null) {
                answers.put(question, new Answer(reply, null));
            }
        }
        assertEquals(expected, said(answers));
    }

    @Test
    public void aBenefitThatDidNotComeTrueSpeaksAgainstBusinessOperation() {
        Benefit refuted =
                new Benefit("Cheaper", "Invoices", LocalDate.EPOCH, Benefit.Result.REFUTED, "Dearer", LocalDate.EPOCH);
        Map<Question, Answer> business = Map.of(Question.OPERATED_BY_IT, new Answer(Reply.NO, null));
        assertEquals("null INTERFACES_UNKNOWN [BENEFITS_REFUTED]", said(business, refuted));
    }

    private static String said(Map<Question, Answer> answers, Benefit... benefits) {
        Proposal proposal =
                Proposal.of(new Aspiration("HUB", answers, List.of(), null, null, Arrays.asList(benefits), null, 0));
        return proposal.model() + " " + proposal.reason() + " " + proposal.hints();
    }
}
