package dev.accord.portfolio;

import dev.accord.Csv;
import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Application by process over the portfolio, both parts. Retired applications are no part of it. */
public final class HeatMap {
    /** A column of the map. */
    public record Column(SupportProcess process, Part part) {}

    /** The 28 cells by process, then part: the order of every list of cells here. */
    public static final List<Column> CELLS = Arrays.stream(SupportProcess.values())
            .flatMap(process -> Arrays.stream(Part.values()).map(part -> new Column(process, part)))
            .toList();

    private final List<Accountable> lines;

    private HeatMap(List<Accountable> lines) {
        this.lines = lines;
    }

    public static HeatMap of(
            Collection<Application> applications, OperatingModels models, Predicate<Accountable> wanted) {
        return new HeatMap(applications.stream()
                .filter(each -> !each.retired())
                .map(each -> new Accountable(
                        each,
                        each.operatingModel() == null
                                ? null
                                : models.find(each.operatingModel()).orElse(null)))
                .filter(wanted)
                .toList());
    }

    /** One line an application, in the order in which they were given. */
    public List<Accountable> lines() {
        return lines;
    }

    /** All together. */
    public Summary all() {
        return Summary.of(null, lines);
    }

    /** One line a business unit, by name; those without one come last. */
    public List<Summary> units() {
        Map<String, List<Accountable>> units = lines.stream()
                .collect(Collectors.groupingBy(
                        each -> each.application().businessUnit() == null
                                ? ""
                                : each.application().businessUnit(),
                        () -> new TreeMap<>(
                                Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder())),
                        Collectors.toList()));
        return units.entrySet().stream()
                .map(unit -> Summary.of(unit.getKey().isEmpty() ? null : unit.getKey(), unit.getValue()))
                .toList();
    }

    /** One line an application, one column a cell, named as REST names them. */
    public String file() {
        Stream<String> head = Stream.concat(
                Stream.of("key", "name", "businessUnit", "criticality", "operatingModel"),
                CELLS.stream().map(cell -> cell.process() + " " + cell.part()));
        return Csv.MARK
                + Csv.line(head.toArray(String[]::new))
                + lines.stream().map(HeatMap::line).collect(Collectors.joining());
    }

    private static String line(Accountable line) {
        Application each = line.application();
        return Csv.line(Stream.concat(
                        Stream.of(
                                each.key(),
                                each.name(),
                                each.businessUnit(),
                                each.criticality() == null
                                        ? null
                                        : each.criticality().toString(),
                                each.operatingModel()),
                        line.parties().stream().map(Enum::name))
                .toArray(String[]::new));
    }
}
