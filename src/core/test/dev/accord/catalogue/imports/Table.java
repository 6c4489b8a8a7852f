package dev.accord.catalogue.imports;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationRules;
import dev.accord.governance.People.Person;
import dev.accord.operatingmodel.ReferenceModels;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables as a test writes them: cells separated by {@code |}, one record a line, the headings first. */
final class Table {
    static final List<Person> PEOPLE = List.of(
            new Person("JIRAUSER1", "mia", "Mia Chow", "mia.chow@example.org", true),
            new Person("JIRAUSER2", "noah", "Noah Berg", "noah@example.org", true),
            new Person("JIRAUSER3", "noah2", "Noah Berg", "noah2@example.org", false));

    private Table() {}

    static Sheet of(String... lines) {
        List<List<String>> cells =
                Arrays.stream(lines).map(line -> List.of(line.split("\\|", -1))).toList();
        List<Sheet.Row> rows = new java.util.ArrayList<>();
        for (int number = 1; number < lines.length; number++) {
            rows.add(new Sheet.Row(number + 1, number, cells.get(number), false));
        }
        return new Sheet("UTF-8", ',', cells.get(0), rows);
    }

    static Plan plan(Mapping mapping, Sheet sheet) {
        Directory directory = Directory.of(PEOPLE);
        ReferenceModels models = new ReferenceModels();
        return new Plan(
                new ReadSheet(new Cells(models, directory), new ApplicationRules(models)).read(sheet, mapping),
                mapping.emptyClears(),
                directory);
    }

    static List<RecordResult> results(Collection<Application> present, String... lines) {
        Sheet sheet = of(lines);
        return plan(Guess.of(sheet), sheet).all(byKey(present));
    }

    static Map<String, Application> byKey(Collection<Application> present) {
        return present.stream().collect(Collectors.toMap(Application::key, Function.identity()));
    }
}
