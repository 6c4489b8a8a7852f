package dev.accord.relationship.assessment;

import dev.accord.Problem;
import dev.accord.catalogue.Holder;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.assessment.View.Answers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an assessment and the answers to it must be before they are saved. */
final class Rounds {
    private static final int TEXT = 32_767;
    private static final int PEOPLE = 100;
    private static final int STRONG = 5;

    private Rounds() {}

    static List<Problem> invited(Round round) {
        List<Problem> problems = new ArrayList<>();
        for (Side side : List.of(Side.BUSINESS, Side.IT)) {
            if (round.invited().stream().noneMatch(each -> each.side() == side)) {
                problems.add(Problem.of("NOBODY_INVITED", field(side)));
            }
        }
        if (round.invited().size() > PEOPLE) {
            problems.add(Problem.of("TOO_MANY", "business", PEOPLE));
        }
        List<Holder> people = round.invited().stream().map(Invitation::person).toList();
        if (people.stream().distinct().count() < people.size()) {
            problems.add(Problem.of("PERSON_TWICE", "business"));
        }
        round.views().stream()
                .map(View::from)
                .filter(each -> !round.invited().contains(each))
                .findFirst()
                .ifPresent(each -> problems.add(Problem.of("ANSWERED_STAYS", field(each.side()))));
        return problems;
    }

    static List<Problem> why(String why) {
        if (why == null) {
            return List.of(Problem.of("NO_REASON", "why"));
        }
        return why.length() > TEXT ? List.of(Problem.of("TEXT_TOO_LONG", "why", "why", TEXT)) : List.of();
    }

    static List<Problem> answers(Answers answers, LocalDate on, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (answers.said().values().stream().allMatch(each -> each == Said.UNKNOWN)) {
            problems.add(Problem.of("NOTHING_SAID", "answers"));
        }
        Stream.concat(answers.evidence().values().stream(), Stream.ofNullable(answers.comment()))
                .filter(each -> each.length() > TEXT)
                .findFirst()
                .ifPresent(each -> problems.add(Problem.of("TEXT_TOO_LONG", "comment", "comment", TEXT)));
        if (answers.areas().values().stream().anyMatch(each -> each < 1 || each > STRONG)) {
            problems.add(Problem.of("NO_SUCH_RATING", "areas", STRONG));
        }
        if (on.isAfter(today)) {
            problems.add(Problem.of("TOLD_IN_FUTURE", "told", on));
        }
        return problems;
    }

    private static String field(Side side) {
        return side == Side.BUSINESS ? "business" : "it";
    }
}
