package dev.accord.rest;

import dev.accord.Csv;
import dev.accord.relationship.pulse.Rating;
import dev.accord.relationship.pulse.Round;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.ws.rs.core.Response;

/** Turns rounds of the pulse into JSON and CSV; what is hidden leaves in neither. */
final class PulseJson {
    private PulseJson() {}

    /** One quarter; {@code answers} is null where fewer than the minimum answered. */
    public record RoundJson(String quarter, Map<Rating, Integer> answers, Integer total, Integer fairOrPoorPercent) {}

    /** One business unit over time. */
    public record UnitJson(String businessUnit, List<RoundJson> rounds) {}

    static RoundJson shown(Round round) {
        if (round.hidden()) {
            return new RoundJson(round.quarter().toString(), null, null, null);
        }
        Map<Rating, Integer> answers = new LinkedHashMap<>();
        Arrays.stream(Rating.values()).forEach(each -> answers.put(each, round.count(each)));
        return new RoundJson(round.quarter().toString(), answers, round.total(), round.share());
    }

    static Response file(List<UnitJson> units) {
        Stream<List<String>> heading =
                Stream.of(List.of("business unit", "quarter", "excellent", "good", "fair", "poor", "fair or poor %"));
        Stream<List<String>> lines =
                units.stream().flatMap(unit -> unit.rounds().stream().map(round -> line(unit.businessUnit(), round)));
        StringBuilder csv = new StringBuilder(Csv.MARK);
        Stream.concat(heading, lines).forEach(cells -> csv.append(Csv.line(cells.toArray(String[]::new))));
        return Response.ok(csv.toString())
                .header("Content-Disposition", "attachment; filename=\"pulse.csv\"")
                .build();
    }

    private static List<String> line(String unit, RoundJson round) {
        return round.answers() == null
                ? List.of(unit, round.quarter(), "", "", "", "", "")
                : Stream.of(
                                Stream.of(unit, round.quarter()),
                                Arrays.stream(Rating.values())
                                        .map(each ->
                                                String.valueOf(round.answers().get(each))),
                                Stream.of(String.valueOf(round.fairOrPoorPercent())))
                        .flatMap(each -> each)
                        .toList();
    }
}
