package dev.accord.relationship.imports;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.imports.Directory;
import dev.accord.catalogue.imports.Sheet;
import dev.accord.catalogue.imports.Sheets;
import dev.accord.governance.People;
import dev.accord.governance.Rights;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.SaveRelationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.imports.Line.Wrong;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Sets up or changes the relationships of many projects by a file; each line is checked by itself, and one wrong line keeps all back. */
public final class ImportRelationships {
    private static final int AT_MOST = 500;

    private final Sheets sheets;
    private final Relationships relationships;
    private final SaveRelationship save;
    private final Asked asked;
    private final Today today;

    /** Who people are, and who may do what. */
    public record Asked(People people, Rights rights) {}

    /** What a file would change: the headings that nothing is read from, and each line. */
    public record Plan(List<String> ignored, List<Line> lines) {
        public Plan {
            ignored = List.copyOf(ignored);
            lines = List.copyOf(lines);
        }

        public boolean right() {
            return lines.stream().allMatch(each -> each.wrong().isEmpty());
        }
    }

    public ImportRelationships(
            Sheets sheets, Relationships relationships, SaveRelationship save, Asked asked, Today today) {
        this.sheets = sheets;
        this.relationships = relationships;
        this.save = save;
        this.asked = asked;
        this.today = today;
    }

    /** {@code projects} finds, by its key, the id of a project that the actor may browse. */
    public Outcome<Plan> plan(byte[] file, Function<String, Optional<Long>> projects, String actor) {
        Outcome<Sheet> read = sheets.read(file, null, null);
        if (!(read instanceof Outcome.Done<Sheet> done)) {
            return read.map(any -> null);
        }
        Sheet sheet = done.value();
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < sheet.headings().size(); i++) {
            String heading = sheet.headings().get(i);
            Optional<Field> field = Field.of(heading);
            if (field.isEmpty()) {
                ignored.add(heading);
            } else if (columns.putIfAbsent(field.get(), i) != null) {
                return Outcome.refused(Problem.of("HEADING_TWICE", "", heading));
            }
        }
        if (!columns.containsKey(Field.PROJECT)) {
            return Outcome.refused(Problem.of("NO_PROJECT_COLUMN", ""));
        }
        if (sheet.rows().size() > AT_MOST) {
            return Outcome.refused(Problem.of("TOO_MANY", "", AT_MOST));
        }
        Reading reading = new Reading(columns, sheet.headings().size(), projects, actor);
        return Outcome.done(
                new Plan(ignored, sheet.rows().stream().map(reading::line).toList()));
    }

    /** A plan without a wrong line; what stays as it is, is not saved. */
    public Outcome<List<Relationship>> carryOut(Plan plan, String actor) {
        if (!plan.right()) {
            throw new IllegalArgumentException("A plan with a wrong line is not carried out");
        }
        List<Relationship> wanted = plan.lines().stream()
                .filter(each -> !each.same())
                .map(Line::after)
                .toList();
        return wanted.isEmpty() ? Outcome.done(wanted) : relationships.saveAll(wanted, actor);
    }

    /** Reads one line after the other, and remembers which project and which relationship stood where. */
    private final class Reading {
        private final Map<Field, Integer> columns;
        private final int width;
        private final Function<String, Optional<Long>> projects;
        private final String actor;
        private final Directory directory = Directory.of(asked.people().everyone());
        private final Map<Long, Integer> projectOn = new HashMap<>();
        private final Map<Long, Integer> relationshipOn = new HashMap<>();

        Reading(Map<Field, Integer> columns, int width, Function<String, Optional<Long>> projects, String actor) {
            this.columns = columns;
            this.width = width;
            this.projects = projects;
            this.actor = actor;
        }

        Line line(Sheet.Row row) {
            if (!row.fits(width)) {
                return wrong(
                        row,
                        null,
                        null,
                        Problem.of("IMPORT_CELLS", "", row.cells().size(), width));
            }
            ReadLine cells = new ReadLine(row, columns);
            String key = cells.text(Field.PROJECT);
            Optional<Long> project = key == null ? Optional.empty() : projects.apply(key);
            if (project.isEmpty()) {
                return wrong(row, key, null, Problem.of("IMPORT_PROJECT", "", key == null ? "" : key));
            }
            if (!asked.rights().editsRelationship(actor, project.get())) {
                return wrong(row, key, project.get(), Problem.of("FORBIDDEN", ""));
            }
            Relationship before =
                    relationships.of(project.get()).orElseGet(() -> Relationship.undecided(project.get()));
            Integer same = projectOn.putIfAbsent(project.get(), row.line());
            Integer shared = before.id() == 0 ? null : relationshipOn.putIfAbsent(before.id(), row.line());
            if (same != null || shared != null) {
                return wrong(
                        row,
                        key,
                        project.get(),
                        same != null
                                ? Problem.of("IMPORT_PROJECT_TWICE", "", same)
                                : Problem.of("IMPORT_SHARED", "", shared));
            }
            return read(row, key, project.get(), before, cells);
        }

        private Line read(Sheet.Row row, String key, long project, Relationship before, ReadLine cells) {
            Relationship after = cells.on(before, directory, actor, today.date());
            List<Wrong> wrong = new ArrayList<>(cells.wrong());
            if (wrong.isEmpty() && !after.equals(before)) {
                save.problems(project, after, actor)
                        .forEach(each -> wrong.add(new Wrong(Field.about(each.field()), each)));
            }
            return new Line(row.line(), key, project, before, wrong.isEmpty() ? after : null, wrong);
        }

        private Line wrong(Sheet.Row row, String key, Long project, Problem problem) {
            return new Line(row.line(), key, project, null, null, List.of(new Wrong(Field.PROJECT, problem)));
        }
    }
}
