package dev.accord.setup;

import dev.accord.Problem;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.BindingRules;
import dev.accord.setup.JiraConfiguration.Field;
import dev.accord.setup.JiraConfiguration.IssueType;
import dev.accord.setup.Wish.OfField;
import dev.accord.setup.Wish.OfType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a wish must be like before anything is begun. */
final class WishRules {
    /** Jira's own limit for the name of an issue type. */
    private static final int LONGEST_TYPE = 60;

    private static final int LONGEST_FIELD = 255;

    private WishRules() {}

    static List<Problem> problems(Wish wish, List<IssueType> types, List<Field> fields) {
        List<Problem> problems = new ArrayList<>();
        if (wish.projects().isEmpty()) {
            problems.add(Problem.of("NO_PROJECT_CHOSEN", "projects"));
        }
        if (wish.actingUser() == null && wish.mode() != Mode.OFF) {
            problems.add(Problem.of("NO_ACTING_USER", "actingUser"));
        }
        if (wish.types().stream().allMatch(each -> each.action() == Action.LEAVE)) {
            problems.add(Problem.of("NO_TYPE_CHOSEN", "issueTypes"));
        }
        types(wish, types, problems);
        fields(wish, fields, problems);
        if (wish.itDelivery() != null) {
            BindingRules.problems(List.of(OwnSteps.everywhere(Party.IT_DELIVERY, wish.itDelivery())))
                    .forEach(each -> problems.add(new Problem(each.code(), "itDelivery", each.args())));
        }
        return problems;
    }

    private static void types(Wish wish, List<IssueType> types, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wish.types().size(); i++) {
            OfType wanted = wish.types().get(i);
            String field = "issueTypes." + i;
            if (wanted.action() == Action.ADOPT) {
                if (types.stream().noneMatch(each -> each.id().equals(wanted.id()))) {
                    problems.add(Problem.of("UNKNOWN_ISSUE_TYPE", field + ".id", wanted.id()));
                } else if (!seen.add(wanted.id())) {
                    problems.add(Problem.of("MAPPED_TWICE", field + ".id", wanted.id()));
                }
            } else if (wanted.action() == Action.CREATE) {
                creates(wish, wanted.name(), LONGEST_TYPE, field, problems);
            }
        }
    }

    private static void fields(Wish wish, List<Field> fields, List<Problem> problems) {
        Set<FieldRole> seen = new HashSet<>();
        for (int i = 0; i < wish.fields().size(); i++) {
            OfField wanted = wish.fields().get(i);
            String field = "fields." + i;
            if (!seen.add(wanted.role())) {
                problems.add(Problem.of("ROLE_TWICE", field + ".role"));
            }
            if (wanted.action() == Action.ADOPT
                    && fields.stream().noneMatch(each -> each.id().equals(wanted.id()))) {
                problems.add(Problem.of("UNKNOWN_CUSTOM_FIELD", field + ".id", wanted.id()));
            } else if (wanted.action() == Action.CREATE) {
                creates(wish, wanted.name(), LONGEST_FIELD, field, problems);
            }
        }
    }

    private static void creates(Wish wish, String name, int longest, String field, List<Problem> problems) {
        if (wish.way() == Way.ADOPT) {
            problems.add(Problem.of("ADOPT_CREATES", field + ".action"));
        }
        if (name == null || name.isBlank()) {
            problems.add(Problem.of("NAME_EMPTY_HERE", field + ".name"));
        } else if (name.length() > longest) {
            problems.add(Problem.of("TEXT_TOO_LONG", field + ".name", field + ".name", longest));
        }
    }
}
