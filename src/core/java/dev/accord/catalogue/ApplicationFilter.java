package dev.accord.catalogue;

import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which applications somebody looks for.
 *
 * @param query part of the key, the name or an alias, any case; empty for all
 * @param model key of an operating model, {@code none} for those without one; empty for all
 * @param businessUnit the whole name, any case; empty for all
 * @param criticality {@code 1} to {@code 4}, {@code none} for those that nobody rated; empty for all
 * @param lifeCycle null for all
 */
public record ApplicationFilter(
        String query, String model, String businessUnit, String criticality, LifeCycle lifeCycle)
        implements Predicate<Application> {
    public static final String NONE = "none";

    public ApplicationFilter {
        query = folded(query);
        model = ApplicationKey.normal(model);
        businessUnit = folded(businessUnit);
        criticality = ApplicationKey.normal(criticality);
    }

    @Override
    public boolean test(Application application) {
        return matches(model, application.operatingModel())
                && matches(criticality, application.criticality())
                && (lifeCycle == null || application.lifeCycle() == lifeCycle)
                && (businessUnit.isEmpty() || folded(application.businessUnit()).equals(businessUnit))
                && (query.isEmpty()
                        || texts(application).anyMatch(each -> folded(each).contains(query)));
    }

    private static boolean matches(String wanted, Object own) {
        return wanted.isEmpty() || wanted.equals(own == null ? NONE : own.toString());
    }

    private static Stream<String> texts(Application application) {
        return Stream.concat(Stream.of(application.key(), application.name()), application.aliases().stream());
    }

    private static String folded(String text) {
        return ApplicationKey.folded(text);
    }
}
