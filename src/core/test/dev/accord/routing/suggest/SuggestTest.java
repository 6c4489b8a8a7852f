package dev.accord.routing.suggest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Mode;
import dev.accord.routing.AgreedInMemory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

public final class SuggestTest {
    private final AgreedInMemory agreed = new AgreedInMemory(Mode.OBSERVE);
    private final Suggest suggest = new Suggest(agreed.agreements());

    @Test
    public void theTableHolds() throws IOException {
        agreed.add(application(
                "HUB", "Customer Hub", "Sales", LifeCycle.ACTIVE, "ada", List.of(1L), "CHUB", "Dealer CRM"));
        agreed.add(application("LEDGER", "General Ledger", "Finance", LifeCycle.ACTIVE, "vera", List.of(1L, 2L), "GL"));
        agreed.add(application("PRT", "Parts", "Service", LifeCycle.ACTIVE, "olga", List.of(3L), "Stock"));
        agreed.add(application("PST", "Parts Stock", "Finance", LifeCycle.ACTIVE, "ada", List.of(), "Stock"));
        agreed.add(application("OLD", "Old Desk", "Service", LifeCycle.RETIRED, "olga", List.of(4L)));
        int rows = 0;
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(getClass().getResourceAsStream("suggestions.txt"), StandardCharsets.UTF_8))) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> cells =
                            Arrays.stream(line.split("\\|")).map(String::trim).toList();
                    String reporter = cells.get(3).isEmpty() ? null : cells.get(3);
                    Told told = new Told(cells.get(0), cells.get(1), Long.parseLong(cells.get(2)), reporter);
                    assertEquals(line, cells.get(4), text(suggest.suggest(told)));
                    rows++;
                }
            }
        }
        assertEquals(20, rows);
    }

    @Test
    public void aNewAliasCountsWithTheNextQuestion() {
        agreed.add(application("HUB", "Customer Hub", "Sales", LifeCycle.ACTIVE, "ada", List.of()));
        assertEquals("-", text(suggest.suggest(new Told("Dealer desk", null, 9, null))));
        agreed.add(application("HUB", "Customer Hub", "Sales", LifeCycle.ACTIVE, "ada", List.of(), "Dealer desk"));
        assertEquals("HUB: ALIAS Dealer desk SUMMARY", text(suggest.suggest(new Told("Dealer desk", null, 9, null))));
    }

    @Test
    public void amongManyApplicationsNoMoreThanThreeAreSuggestedInTheOrderOfTheirKeys() {
        IntStream.range(0, 2_000)
                .forEach(i -> agreed.add(
                        application("A" + i, "Application " + i, "Sales", LifeCycle.ACTIVE, "ada", List.of(), "Same")));
        List<Suggestion> found = suggest.suggest(new Told("Same", "word ".repeat(50_000), 9, null));
        assertEquals(
                List.of("A0", "A1", "A10"),
                found.stream().map(each -> each.application().key()).toList());
        assertTrue(
                suggest.suggest(new Told("word ".repeat(50_000), null, 9, null)).isEmpty());
    }

    private static String text(List<Suggestion> suggestions) {
        return suggestions.isEmpty()
                ? "-"
                : suggestions.stream()
                        .map(each -> each.application().key() + ": "
                                + each.clues().stream().map(SuggestTest::text).collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
    }

    private static String text(Clue clue) {
        return clue.kind()
                + (clue.text() == null ? "" : " " + clue.text())
                + (clue.place() == null ? "" : " " + clue.place());
    }

    private static Application application(
            String key,
            String name,
            String unit,
            LifeCycle cycle,
            String holder,
            List<Long> projects,
            String... aliases) {
        return new Application(
                key,
                name,
                List.of(aliases),
                null,
                null,
                null,
                unit,
                "B",
                cycle,
                Contract.NONE,
                Map.of(Seat.BUSINESS_SYSTEM_MANAGER, List.of(Holder.user(holder))),
                List.of(),
                projects,
                1);
    }
}
