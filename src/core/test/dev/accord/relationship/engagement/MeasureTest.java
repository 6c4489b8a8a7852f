package dev.accord.relationship.engagement;

import static org.junit.Assert.assertEquals;

import dev.accord.catalogue.Holder;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.Criterion;
import dev.accord.relationship.MaturityLevel;
import dev.accord.relationship.Quarter;
import dev.accord.relationship.assessment.Invitation;
import dev.accord.relationship.assessment.Round;
import dev.accord.relationship.assessment.Said;
import dev.accord.relationship.assessment.Settled;
import dev.accord.relationship.assessment.View;
import dev.accord.relationship.commitments.Commitment;
import dev.accord.relationship.forums.Cadence;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.forums.Forum.Level;
import dev.accord.relationship.pulse.Rating;
import dev.accord.relationship.register.Past;
import dev.accord.relationship.touchpoints.TouchPoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

public final class MeasureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final List<Holder> SOMEBODY = List.of(Holder.user("clara"));

    @Test
    public void theTableHolds() throws IOException {
        int rows = 0;
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(getClass().getResourceAsStream("scores.txt"), StandardCharsets.UTF_8))) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> cells =
                            Arrays.stream(line.split("\\|")).map(String::trim).toList();
                    Score score = Measure.of(facts(cells), TODAY);
                    assertEquals(line, cells.get(5), told(score));
                    assertEquals(
                            line,
                            cells.get(6),
                            score.value().isEmpty() ? "-" : "" + score.value().getAsInt());
                    rows++;
                }
            }
        }
        assertEquals(16, rows);
    }

    @Test
    public void allWeightsTogetherAreAHundred() {
        assertEquals(100, Arrays.stream(Input.values()).mapToInt(Input::weight).sum());
    }

    @Test
    public void whatStoodThenFollowsFromWhatChangedSince() {
        Instant then = Instant.parse("2026-01-01T00:00:00Z");
        Past<String> past = new Past<>(
                List.of("kept", "new", "later"),
                List.of(
                        new Past.Change<>(Instant.parse("2026-03-01T00:00:00Z"), null, "new"),
                        new Past.Change<>(Instant.parse("2026-02-01T00:00:00Z"), "gone", null),
                        new Past.Change<>(then, "earlier", "later"),
                        new Past.Change<>(then.minusMillis(1), null, "kept")));
        assertEquals(Set.of("kept", "earlier", "gone"), Set.copyOf(past.at(then)));
        assertEquals(past.now(), past.at(Instant.MAX));
        assertEquals(Set.of("later", "kept", "gone"), Set.copyOf(past.at(then.plusMillis(1))));
    }

    @Test
    public void itMovesFromTheEndOfTheLastQuarterToToday() {
        Score half = score("- MONTHLY; 2026-03-15 MONTHLY");
        Score full = score("2026-03-15 MONTHLY");
        Score none = score("-");
        assertEquals(50, new Trend(full, List.of(none, half)).change().getAsInt());
        assertEquals(List.of(half), new Trend(full, List.of(none, half)).quarters());
        assertEquals(true, new Trend(full, List.of(none)).change().isEmpty());
        assertEquals(true, new Trend(full, List.of(half, none)).change().isEmpty());
    }

    private static Score score(String forums) {
        return Measure.of(facts(List.of("-", forums, "-", "-", "-")), TODAY);
    }

    private static String told(Score score) {
        return score.readings().stream()
                .map(each -> each.known() ? each.reached() + "/" + each.of() : "-")
                .collect(Collectors.joining(" "));
    }

    private static Facts facts(List<String> cells) {
        return new Facts(
                each(cells.get(0), MeasureTest::point),
                each(cells.get(1), MeasureTest::forum),
                each(cells.get(2), MeasureTest::commitment),
                each(cells.get(3), MeasureTest::round),
                each(cells.get(4), MeasureTest::ratings));
    }

    private static <T> List<T> each(String cell, Function<String[], T> read) {
        return cell.equals("-")
                ? List.of()
                : Stream.of(cell.split("; "))
                        .map(each -> read.apply(each.split(" ")))
                        .toList();
    }

    private static LocalDate date(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }

    private static TouchPoint point(String... words) {
        Level level = Stream.of(Level.values())
                .filter(each -> each.name().startsWith(words[0]))
                .findFirst()
                .orElseThrow();
        return new TouchPoint("x", level, SOMEBODY, SOMEBODY, Cadence.valueOf(words[2]), date(words[1]), null);
    }

    private static Forum forum(String... words) {
        return new Forum("x", Level.TACTICAL, SOMEBODY, SOMEBODY, Cadence.valueOf(words[1]), date(words[0]), null);
    }

    private static Commitment commitment(String... words) {
        return new Commitment(
                Side.IT, "x", SOMEBODY.get(0), date(words[1]), Commitment.State.valueOf(words[0]), date(words[2]));
    }

    private static Round round(String... words) {
        List<View> views = List.of(view(Side.BUSINESS, words[0]), view(Side.IT, words[1]));
        return new Round(
                TODAY,
                "noor",
                "because",
                views.stream().map(View::from).toList(),
                views,
                new Settled(MaturityLevel.SUPPORT, null, "because", "noor", TODAY));
    }

    private static View view(Side side, String level) {
        Map<Criterion, Said> said = MaturityLevel.of(Integer.parseInt(level))
                .map(each -> Map.of(each.criteria().get(0), Said.DESCRIBES_US))
                .orElse(Map.of());
        return new View(
                new Invitation(side, Holder.notAJiraUser(side.name())),
                new View.Answers(said, Map.of(), Map.of(), Set.of(), null),
                TODAY,
                null);
    }

    private static dev.accord.relationship.pulse.Round ratings(String... words) {
        Map<Rating, Integer> answers = new EnumMap<>(Rating.class);
        List<Rating> ratings = List.of(Rating.values());
        for (int i = 0; i < ratings.size(); i++) {
            if (!words[i + 1].equals("0")) {
                answers.put(ratings.get(i), Integer.valueOf(words[i + 1]));
            }
        }
        return new dev.accord.relationship.pulse.Round(Quarter.parse(words[0]).orElseThrow(), answers);
    }
}
