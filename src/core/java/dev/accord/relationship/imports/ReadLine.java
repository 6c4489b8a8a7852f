package dev.accord.relationship.imports;

import dev.accord.Problem;
import dev.accord.catalogue.imports.Directory;
import dev.accord.catalogue.imports.Sheet;
import dev.accord.governance.People.Person;
import dev.accord.relationship.Aim;
import dev.accord.relationship.Assessment;
import dev.accord.relationship.Deciding;
import dev.accord.relationship.MaturityLevel;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.RelationshipModel;
import dev.accord.relationship.Sides;
import dev.accord.relationship.Sides.BrmType;
import dev.accord.relationship.imports.Line.Wrong;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what one line makes of a relationship; an empty cell leaves its value as it is. */
final class ReadLine {
    private static final Pattern LEVEL = Pattern.compile("(?i)(?:level\\s*)?([1-4])(?:[.,]0+)?");

    private final Sheet.Row row;
    private final Map<Field, Integer> columns;
    private final List<Wrong> wrong = new ArrayList<>();

    ReadLine(Sheet.Row row, Map<Field, Integer> columns) {
        this.row = row;
        this.columns = columns;
    }

    List<Wrong> wrong() {
        return wrong;
    }

    String text(Field field) {
        Integer column = columns.get(field);
        String text = column == null ? "" : row.cell(column);
        return text.isEmpty() ? null : text;
    }

    Relationship on(Relationship before, Directory directory, String actor, LocalDate today) {
        RelationshipModel model = read(Field.MODEL, "IMPORT_MODEL", ReadLine::model)
                .orElse(before.assessment().model().current());
        MaturityLevel level = read(Field.LEVEL, "IMPORT_LEVEL", ReadLine::level)
                .orElse(before.assessment().level().current());
        Sides sides = before.sides();
        String brm = read(Field.BRM, "IMPORT_PERSON", directory::find)
                .map(Person::key)
                .orElse(sides.brm());
        String counterpart = read(Field.COUNTERPART, "IMPORT_PERSON", directory::find)
                .map(Person::key)
                .orElse(sides.counterpart());
        BrmType type = sides.brmType() == null && brm != null ? BrmType.BRM : sides.brmType();
        return new Relationship(
                before.id(),
                before.businessUnit(),
                before.projects(),
                assessment(before.assessment(), model, level),
                deciding(before, model, level, actor, today),
                new Sides(brm, type, counterpart, sides.counterpartTitle(), sides.sponsor()),
                read(Field.REVIEW, "IMPORT_DATE", ReadLine::date).orElse(before.nextReview()),
                before.version());
    }

    /** Evidence of a level that it no longer is about stays in the history alone. */
    private static Assessment assessment(Assessment before, RelationshipModel model, MaturityLevel level) {
        return new Assessment(
                new Aim<>(model, before.model().target()),
                new Aim<>(level, before.level().target()),
                before.targetDate(),
                before.period(),
                before.evidence().stream()
                        .filter(each -> each.criterion().level() == level
                                || each.criterion().level() == before.level().target())
                        .toList());
    }

    /** Whoever brings another model or level decides it today, for the reason on the line. */
    private Deciding deciding(
            Relationship before, RelationshipModel model, MaturityLevel level, String actor, LocalDate today) {
        boolean same = Objects.equals(before.assessment().model().current(), model)
                && Objects.equals(before.assessment().level().current(), level);
        return same ? before.deciding() : new Deciding(actor, today, text(Field.REASON));
    }

    private <T> Optional<T> read(Field field, String code, Function<String, Optional<T>> value) {
        String text = text(field);
        Optional<T> read = text == null ? Optional.empty() : value.apply(text);
        if (text != null && read.isEmpty()) {
            wrong.add(new Wrong(field, Problem.of(code, "", text)));
        }
        return read;
    }

    private static Optional<RelationshipModel> model(String text) {
        return Arrays.stream(RelationshipModel.values())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Optional<MaturityLevel> level(String text) {
        Matcher level = LEVEL.matcher(text);
        return level.matches() ? MaturityLevel.of(Integer.parseInt(level.group(1))) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
