package dev.accord.catalogue;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which applications somebody looks for.
 *
 * @param query part of the key, the name or an alias, any case; empty for all
 * @param model key of an operating model, {@code none} for those without one; empty for all
 * @param businessUnit the whole name, any case; empty for all
 */
public record ApplicationFilter(String query, String model, String businessUnit) implements Predicate<Application> {
    public static final String NO_MODEL = "none";

    public ApplicationFilter {
        query = folded(query);
        model = model == null ? "" : model.trim();
        businessUnit = folded(businessUnit);
    }

    @Override
    public boolean test(Application application) {
        return matchesModel(application)
                && (businessUnit.isEmpty() || folded(application.businessUnit()).equals(businessUnit))
                && (query.isEmpty()
                        || texts(application).anyMatch(each -> folded(each).contains(query)));
    }

    private boolean matchesModel(Application application) {
        String own = application.operatingModel() == null ? NO_MODEL : application.operatingModel();
        return model.isEmpty() || own.equals(model);
    }

    private static Stream<String> texts(Application application) {
        return Stream.concat(Stream.of(application.key(), application.name()), application.aliases().stream());
    }

    private static String folded(String text) {
        return text == null ? "" : text.trim().toLowerCase(Locale.ROOT);
    }
}
