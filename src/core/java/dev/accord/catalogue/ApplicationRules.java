package dev.accord.catalogue;

import dev.accord.Problem;
import dev.accord.operatingmodel.OperatingModels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an application must be before it is saved. */
public final class ApplicationRules {
    private static final int LONGEST = 255;

    private final OperatingModels models;

    public ApplicationRules(OperatingModels models) {
        this.models = models;
    }

    /** Everything that is wrong, each with the member that it concerns. */
    public List<Problem> check(Application application) {
        List<Problem> problems = new ArrayList<>();
        ApplicationKey.problem(application.key()).ifPresent(problems::add);
        if (application.name().isEmpty()) {
            problems.add(Problem.of("NAME_EMPTY", "name"));
        }
        text(problems, "name", application.name());
        text(problems, "category", application.category());
        text(problems, "businessUnit", application.businessUnit());
        text(problems, "contract.vendor", application.contract().vendor());
        application.aliases().forEach(alias -> text(problems, "aliases", alias));
        number(problems, "criticality", application.criticality(), 1, 4);
        number(problems, "mode", application.mode(), 1, 2);
        number(problems, "contract.responseHours", application.contract().responseHours(), 0, 99_999);
        model(problems, application.operatingModel());
        interfaces(problems, application.interfaces());
        application.seats().forEach((seat, holders) -> holders.stream()
                .filter(holder -> !holder.isUser())
                .forEach(holder -> text(problems, "seats." + seat, holder.text())));
        return problems;
    }

    private void model(List<Problem> problems, String key) {
        if (key != null && models.find(key).isEmpty()) {
            problems.add(Problem.of("UNKNOWN_MODEL", "operatingModel", key));
        }
    }

    private static void interfaces(List<Problem> problems, List<Interface> interfaces) {
        Set<String> keys = new HashSet<>();
        for (Interface each : interfaces) {
            if (each.key() == null || each.key().isEmpty()) {
                problems.add(Problem.of("INTERFACE_KEY", "interfaces"));
            } else if (!keys.add(each.key())) {
                problems.add(Problem.of("INTERFACE_TWICE", "interfaces", each.key()));
            }
            text(problems, "interfaces", each.key());
            text(problems, "interfaces", each.name());
            text(problems, "interfaces", each.with());
        }
    }

    private static void text(List<Problem> problems, String field, String text) {
        if (text == null) {
            return;
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            problems.add(Problem.of("TEXT_TOO_LONG", field, field, LONGEST));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            problems.add(Problem.of("TEXT_CHARACTERS", field, field));
        }
    }

    private static void number(List<Problem> problems, String field, Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            problems.add(Problem.of("NUMBER_RANGE", field, field, least, String.valueOf(most)));
        }
    }
}
