package dev.accord.rest;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.Csv;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.ImpactJson.GroupJson;
import dev.accord.rest.ImpactJson.PlaceJson;
import dev.accord.rest.ImpactJson.RowJson;
import dev.accord.rest.ImpactJson.TotalJson;
import dev.accord.routing.Impact;
import dev.accord.routing.Move;
import dev.accord.routing.Move.Effect;
import dev.accord.routing.Move.Place;
import dev.accord.routing.Target;
import dev.accord.routing.reroute.RerouteIssues.Looked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows what routing issues again would do to them: by group, one by one, and as a file. */
public final class ImpactJsons {
    private static final int KEYS = 100;

    private final Deciding deciding;
    private final PeopleJson people;
    private final I18nResolver words;

    public ImpactJsons(Deciding deciding, PeopleJson people, I18nResolver words) {
        this.deciding = deciding;
        this.people = people;
        this.words = words;
    }

    private record Way(
            String application, String name, SupportProcess process, Part part, Place from, Place to, Effect effect) {}

    ImpactJson shown(Impact impact) {
        return shown(new Looked(impact.moves(), 0, impact.left()));
    }

    ImpactJson shown(Looked looked) {
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        Map<Place, Integer> totals = new LinkedHashMap<>();
        Map<Way, List<Move>> ways = new LinkedHashMap<>();
        for (Move each : looked.moves()) {
            counts.merge(each.effect(), 1, Integer::sum);
            ways.computeIfAbsent(way(each), any -> new ArrayList<>()).add(each);
            if (each.effect() == Effect.MOVES) {
                totals.merge(each.to(), 1, Integer::sum);
            }
        }
        long observed = looked.moves().stream()
                .filter(each -> each.effect() == Effect.MOVES && each.mode() == Mode.OBSERVE)
                .count();
        return new ImpactJson(
                looked.moves().size(),
                looked.notAllowed(),
                looked.left(),
                counts,
                (int) observed,
                totals.entrySet().stream()
                        .map(each -> new TotalJson(place(each.getKey()), each.getValue()))
                        .sorted(Comparator.comparing(TotalJson::issues).reversed())
                        .toList(),
                ways.entrySet().stream()
                        .map(each -> group(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparing(GroupJson::effect)
                                .thenComparing(GroupJson::issues, Comparator.reverseOrder()))
                        .toList(),
                looked.moves().stream().map(this::row).toList());
    }

    private static Way way(Move move) {
        return new Way(
                move.answer() == null ? null : move.answer().application(),
                move.answer() == null ? null : move.answer().applicationName(),
                move.answer() == null ? null : move.answer().process(),
                move.answer() == null ? null : move.answer().part(),
                move.from(),
                move.to(),
                move.effect());
    }

    private GroupJson group(Way way, List<Move> moves) {
        return new GroupJson(
                named(way.application(), way.name()),
                way.process(),
                way.part(),
                place(way.from()),
                place(way.to()),
                way.effect(),
                moves.size(),
                moves.stream().limit(KEYS).map(each -> each.issue().key()).toList());
    }

    private RowJson row(Move move) {
        Way way = way(move);
        return new RowJson(
                String.valueOf(move.issue().id()),
                move.issue().key(),
                named(way.application(), way.name()),
                way.process(),
                way.part(),
                place(way.from()),
                place(way.to()),
                way.effect(),
                move.mode(),
                move.answer() == null ? null : deciding.sentence(move.answer()));
    }

    private static NamedJson named(String key, String name) {
        return key == null ? null : new NamedJson(key, name);
    }

    PlaceJson place(Place place) {
        if (place == null) {
            return null;
        }
        Target holder = place.holder();
        return new PlaceJson(
                place.party(),
                deciding.target(holder),
                holder != null && holder.type() == Target.Type.USER ? people.person(holder.value()) : null);
    }

    /** The issues one by one, in the reader's words. */
    String file(Looked looked) {
        return Csv.MARK
                + head(
                        "issue",
                        "application",
                        "process",
                        "part",
                        "from.party",
                        "from",
                        "to.party",
                        "to",
                        "effect",
                        "why")
                + looked.moves().stream().map(this::line).collect(Collectors.joining());
    }

    String head(String... columns) {
        String[] cells = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            cells[i] = words.getText("accord.reroute.column." + columns[i]);
        }
        return Csv.line(cells);
    }

    private String line(Move move) {
        Way way = way(move);
        return Csv.line(
                move.issue().key(),
                way.name(),
                way.process() == null ? null : words.getText("accord.process." + way.process()),
                way.part() == null ? null : words.getText("accord.part." + way.part()),
                party(way.from()),
                holder(way.from()),
                party(way.to()),
                holder(way.to()),
                words.getText("accord.reroute.effect." + way.effect()),
                move.answer() == null ? null : deciding.sentence(move.answer()));
    }

    String party(Place place) {
        return place == null || place.party() == null ? null : words.getText("accord.party." + place.party());
    }

    String holder(Place place) {
        return place == null || place.holder() == null
                ? null
                : deciding.target(place.holder()).name();
    }
}
