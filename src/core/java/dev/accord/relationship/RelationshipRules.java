package dev.accord.relationship;

import dev.accord.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a relationship must be before it is saved. */
final class RelationshipRules {
    private static final int NAME = 255;
    static final int TEXT = 32_767;

    private final List<Problem> problems = new ArrayList<>();
    private final Relationship relationship;

    private RelationshipRules(Relationship relationship) {
        this.relationship = relationship;
    }

    static List<Problem> check(Relationship relationship, LocalDate today) {
        RelationshipRules rules = new RelationshipRules(relationship);
        rules.texts();
        rules.reason();
        rules.evidence();
        rules.dates(today);
        return rules.problems;
    }

    private void texts() {
        length("businessUnit", relationship.businessUnit(), NAME);
        length("period", relationship.assessment().period(), NAME);
        length("counterpartTitle", relationship.sides().counterpartTitle(), NAME);
        length("why", relationship.deciding().why(), TEXT);
        if (relationship.projects().isEmpty()) {
            refuse("NO_PROJECT", "projects");
        }
    }

    private void length(String field, String text, int most) {
        if (text != null && text.length() > most) {
            refuse("TEXT_TOO_LONG", field, field, most);
        }
    }

    private void reason() {
        Aim<RelationshipModel> model = relationship.assessment().model();
        Aim<MaturityLevel> level = relationship.assessment().level();
        boolean decided =
                List.of(model, level).stream().anyMatch(each -> each.current() != null || each.target() != null);
        if (decided && relationship.deciding().why() == null) {
            refuse("NO_REASON", "why");
        }
        if (decided && relationship.deciding().on() == null) {
            refuse("NO_DECISION_DATE", "decidedOn");
        }
        if (model.current() == null && model.target() != null) {
            refuse("TARGET_WITHOUT_CURRENT", "relationshipModel");
        }
        if (level.current() == null && level.target() != null) {
            refuse("TARGET_WITHOUT_CURRENT", "maturityLevel");
        }
    }

    private void evidence() {
        Aim<MaturityLevel> level = relationship.assessment().level();
        for (Evidence each : relationship.assessment().evidence()) {
            MaturityLevel of = each.criterion().level();
            if (of != level.current() && of != level.target()) {
                refuse("CRITERION_OF_OTHER_LEVEL", "evidence", each.criterion(), of.number());
            }
            if (each.text() == null) {
                refuse("EMPTY_EVIDENCE", "evidence", each.criterion());
            }
            length("evidence", each.text(), TEXT);
        }
        List<Criterion> criteria = relationship.assessment().evidence().stream()
                .map(Evidence::criterion)
                .toList();
        if (criteria.stream().distinct().count() < criteria.size()) {
            refuse("CRITERION_TWICE", "evidence");
        }
    }

    private void dates(LocalDate today) {
        LocalDate on = relationship.deciding().on();
        LocalDate target = relationship.assessment().targetDate();
        if (on != null && on.isAfter(today)) {
            refuse("DECIDED_IN_FUTURE", "decidedOn", on);
        }
        if (on != null && target != null && target.isBefore(on)) {
            refuse("DATES_OUT_OF_ORDER", "targetDate", target, on);
        }
        if (on != null
                && relationship.nextReview() != null
                && relationship.nextReview().isBefore(on)) {
            refuse("DATES_OUT_OF_ORDER", "nextReview", relationship.nextReview(), on);
        }
    }

    private void refuse(String code, String field, Object... args) {
        Problem problem = Problem.of(code, field, args);
        if (problems.stream().noneMatch(each -> Objects.equals(each, problem))) {
            problems.add(problem);
        }
    }
}
