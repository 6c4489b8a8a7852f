package dev.accord.rest;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.Csv;
import dev.accord.rest.LookBackJson.LineJson;
import dev.accord.rest.LookBackJson.PlaceJson;
import dev.accord.rest.LookBackJson.WholeJson;
import dev.accord.routing.lookback.LookBack;
import dev.accord.routing.lookback.Tallies;
import dev.accord.routing.lookback.Tally;
import dev.accord.routing.lookback.Tally.What;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The counts of a look-back, as a whole, by project, application, both together and month; and the same as a file. */
public final class LookBackSummary {
    /** The others are the sum of their three parts. */
    private static final Set<What> COUNTED = EnumSet.complementOf(EnumSet.of(What.DECIDED, What.REPLAYED));

    private final LookBackJson json;
    private final I18nResolver words;

    public LookBackSummary(LookBackJson json, I18nResolver words) {
        this.json = json;
        this.words = words;
    }

    WholeJson whole(Optional<LookBack> done, Optional<LookBack> running, Tallies tallies) {
        return new WholeJson(
                done.map(json::head).orElse(null),
                running.map(json::head).orElse(null),
                json.line("", "", tallies.all()),
                projects(tallies),
                applications(tallies),
                months(tallies),
                tallies.missing());
    }

    Page<PlaceJson> places(Tallies tallies, Page.Wanted page) {
        return Page.of(places(tallies), page, same -> same);
    }

    private List<LineJson> projects(Tallies tallies) {
        return lines(tallies.projects(), json::project, same -> same);
    }

    private List<LineJson> applications(Tallies tallies) {
        return lines(tallies.applications(), json::application, same -> same);
    }

    private List<PlaceJson> places(Tallies tallies) {
        return lines(tallies.places(), json::place, PlaceJson::line);
    }

    private List<LineJson> months(Tallies tallies) {
        return tallies.months().entrySet().stream()
                .map(each -> json.line(each.getKey().toString(), each.getKey().toString(), each.getValue()))
                .toList();
    }

    /** Those with most issues first, equal ones by name. */
    private static <E, L> List<L> lines(
            Map<E, Tally> tallies, Function<Map.Entry<E, Tally>, L> shown, Function<L, LineJson> line) {
        return tallies.entrySet().stream()
                .map(shown)
                .sorted(Comparator.comparing((L each) -> -line.apply(each).issues())
                        .thenComparing(each -> line.apply(each).name()))
                .toList();
    }

    /** One line for each line of the page, told apart by its first column. */
    String csv(Tallies tallies) {
        StringBuilder file = new StringBuilder(Csv.MARK).append(headings());
        file.append(line("total", "", "", "", json.line("", "", tallies.all())));
        projects(tallies).forEach(each -> file.append(line("project", each.name(), "", "", each)));
        applications(tallies).forEach(each -> file.append(line("application", "", each.name(), "", each)));
        places(tallies)
                .forEach(each -> file.append(
                        line("place", each.project().name(), each.application().name(), "", each.line())));
        months(tallies).forEach(each -> file.append(line("month", "", "", each.key(), each)));
        tallies.missing()
                .forEach((what, issues) -> file.append(Csv.line(
                        words.getText("accord.look-back.kind.missing"),
                        null,
                        null,
                        null,
                        words.getText("accord.look-back.missing." + what),
                        String.valueOf(issues))));
        return file.toString();
    }

    private String headings() {
        Stream<String> first = Stream.of("kind", "project", "application", "month", "missing")
                .map(each -> words.getText("accord.look-back.csv." + each));
        Stream<String> counts = COUNTED.stream().map(what -> words.getText("accord.look-back.what." + what));
        Stream<String> last =
                Stream.of("reassignments", "saved").map(each -> words.getText("accord.look-back.csv." + each));
        return Csv.line(Stream.of(first, counts, last).flatMap(same -> same).toArray(String[]::new));
    }

    private String line(String kind, String project, String application, String month, LineJson line) {
        List<String> cells = new ArrayList<>(
                Arrays.asList(words.getText("accord.look-back.kind." + kind), project, application, month, ""));
        COUNTED.forEach(what -> cells.add(String.valueOf(line.counts().get(what))));
        cells.add(String.valueOf(line.reassignments()));
        cells.add(String.valueOf(line.saved()));
        return Csv.line(cells.toArray(String[]::new));
    }
}
