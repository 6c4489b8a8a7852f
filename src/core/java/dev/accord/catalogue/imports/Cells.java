package dev.accord.catalogue.imports;

import dev.accord.Problem;
import dev.accord.catalogue.ApplicationKey;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.OperatingModels;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the text of a cell into the value of a field. */
final class Cells {
    private static final Pattern LEADING_NUMBER =
            Pattern.compile("(\\d+(?:[.,]0+)?)(?:\\s*[-\\u2013\\u2014:.)]?\\s*\\p{L}.*)?");
    private static final Pattern MODEL_IN_BRACKETS = Pattern.compile(".*\\(model (\\S+)\\)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, LifeCycle> LIFE_CYCLES = Map.ofEntries(
            Map.entry("plan", LifeCycle.PLANNED),
            Map.entry("indevelopment", LifeCycle.PLANNED),
            Map.entry("pipeline", LifeCycle.PLANNED),
            Map.entry("pilot", LifeCycle.PHASE_IN),
            Map.entry("operational", LifeCycle.ACTIVE),
            Map.entry("inuse", LifeCycle.ACTIVE),
            Map.entry("installed", LifeCycle.ACTIVE),
            Map.entry("inproduction", LifeCycle.ACTIVE),
            Map.entry("live", LifeCycle.ACTIVE),
            Map.entry("sunset", LifeCycle.PHASE_OUT),
            Map.entry("endoflife", LifeCycle.RETIRED),
            Map.entry("decommissioned", LifeCycle.RETIRED));
    private static final List<String> YES = List.of("true", "yes", "y", "1", "x", "ja", "oui", "si");
    private static final List<String> NO = List.of("false", "no", "n", "0", "nein", "non");

    private final OperatingModels models;
    private final Directory directory;

    Cells(OperatingModels models, Directory directory) {
        this.models = models;
        this.directory = directory;
    }

    /**
     * The value of a text that is not empty; null after a problem.
     *
     * @param warn hears of what is no reason to leave the record out
     */
    Object read(Column column, String text, Consumer<Problem> wrong, Consumer<Problem> warn) {
        Optional<?> value =
                switch (column.field()) {
                    case KEY -> Optional.of(ApplicationKey.normal(text));
                    case NAME, CATEGORY, BUSINESS_UNIT, VENDOR -> Optional.of(text);
                    case ALIASES -> Optional.of(several(text));
                    case CRITICALITY -> number(text).filter(number -> number >= 1 && number <= 4);
                    case MODE -> number(text.replaceFirst("(?i)^mode\\s*", "")).filter(mode -> mode == 1 || mode == 2);
                    case OPERATING_MODEL -> model(text);
                    case LIFE_CYCLE -> lifeCycle(text);
                    case CONTRACT_HOLDER -> Arrays.stream(Contract.Holding.values())
                            .filter(each -> each.name().equalsIgnoreCase(text))
                            .findFirst();
                    case IT_ELEMENTS -> truth(text);
                    case CONTRACT_END -> DateFormat.of(format(column)).flatMap(format -> format.read(text));
                    case RESPONSE_HOURS -> number(text);
                    case BUSINESS_SYSTEM_OWNER, BUSINESS_SYSTEM_MANAGER, IT_SYSTEM_OWNER, IT_SYSTEM_MANAGER -> Optional
                            .of(people(column, text, warn));
                };
        if (value.isEmpty()) {
            wrong.accept(Problem.of(
                    "CELL_" + column.field(), column.field().path(), column.heading(), text, format(column)));
        }
        return value.orElse(null);
    }

    private static String format(Column column) {
        return column.format() == null ? DateFormat.USUAL.get(0) : column.format();
    }

    private static List<String> several(String text) {
        return Stream.of(text.split(";"))
                .map(ApplicationKey::trimmed)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** {@code 2}, {@code 2.0} and {@code 2 - somewhat critical} are the same. */
    private static Optional<Integer> number(String text) {
        Matcher matcher = LEADING_NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(',', '.'));
        return number.compareTo(BigDecimal.valueOf(99_999)) > 0 ? Optional.empty() : Optional.of(number.intValue());
    }

    private Optional<String> model(String text) {
        Matcher brackets = MODEL_IN_BRACKETS.matcher(text);
        String named = brackets.matches() ? brackets.group(1) : text.replaceFirst("(?i)^model\\s+", "");
        return models.find(text)
                .or(() -> models.all().stream()
                        .filter(each -> each.key().equalsIgnoreCase(named))
                        .findFirst())
                .map(OperatingModel::key);
    }

    private static Optional<LifeCycle> lifeCycle(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Arrays.stream(LifeCycle.values())
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace("_", "").equals(plain))
                .findFirst()
                .or(() -> Optional.ofNullable(LIFE_CYCLES.get(plain)));
    }

    private static Optional<Boolean> truth(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return YES.contains(plain) ? Optional.of(true) : NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    private List<Holder> people(Column column, String text, Consumer<Problem> warn) {
        return several(text).stream()
                .map(each -> directory
                        .find(each)
                        .map(person -> Holder.user(person.key()))
                        .orElseGet(() -> {
                            warn.accept(
                                    Problem.of("NOT_A_JIRA_USER", column.field().path(), column.heading(), each));
                            return Holder.notAJiraUser(each);
                        }))
                .distinct()
                .toList();
    }
}
