package dev.accord.relationship.agreement;

import dev.accord.Problem;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.agreement.Terms.Signatory;
import java.util.ArrayList;
import java.util.List;

/** What the terms of an agreement must be: to be kept as a draft, and more of it to be signed. */
final class TermsRules {
    private static final int TEXT = 4_000;
    private static final int TITLE = 255;
    private static final int SIGNATORIES = 20;

    private TermsRules() {}

    static List<Problem> draft(Terms terms) {
        List<Problem> problems = new ArrayList<>();
        length(problems, "endsEarly", terms.endsEarly(), TEXT);
        length(problems, "legislation", terms.conditions().legislation(), TEXT);
        length(problems, "goodPractice", terms.conditions().goodPractice(), TEXT);
        length(problems, "industry", terms.conditions().industry(), TEXT);
        terms.signatories().forEach(each -> length(problems, "signatories", each.title(), TITLE));
        if (terms.signatories().size() > SIGNATORIES) {
            problems.add(Problem.of("TOO_MANY", "signatories", SIGNATORIES));
        }
        if (terms.signatories().stream().map(Signatory::person).distinct().count()
                < terms.signatories().size()) {
            problems.add(Problem.of("SIGNS_TWICE", "signatories"));
        }
        if (terms.validFrom() != null
                && terms.validTo() != null
                && terms.validTo().isBefore(terms.validFrom())) {
            problems.add(Problem.of("ENDS_BEFORE_IT_BEGINS", "validTo", terms.validTo(), terms.validFrom()));
        }
        return problems;
    }

    static List<Problem> signing(Terms terms) {
        List<Problem> problems = draft(terms);
        if (terms.validFrom() == null || terms.validTo() == null) {
            problems.add(Problem.of("NO_VALIDITY", terms.validFrom() == null ? "validFrom" : "validTo"));
        }
        for (Side side : List.of(Side.BUSINESS, Side.IT)) {
            if (terms.signatories().stream().noneMatch(each -> each.side() == side)) {
                problems.add(Problem.of("NOBODY_SIGNS", "signatories"));
                break;
            }
        }
        return problems;
    }

    private static void length(List<Problem> problems, String field, String text, int most) {
        if (text != null && text.length() > most) {
            problems.add(Problem.of("TEXT_TOO_LONG", field, field, most));
        }
    }
}
