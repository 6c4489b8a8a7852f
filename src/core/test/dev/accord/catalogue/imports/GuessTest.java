package dev.accord.catalogue.imports;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.Test;

public final class GuessTest {
    @Test
    public void headingsAreKnownByTheirWordsHoweverTheyAreWritten() {
        assertEquals(
                List.of("KEY", "NAME", "BUSINESS_UNIT", "CRITICALITY", "BUSINESS_SYSTEM_OWNER", "-"),
                fields("Key|Application name|business-unit|BUSINESS_CRITICALITY|owned_by|slack-channel"));
        assertEquals(List.of("NAME", "BUSINESS_UNIT", "KEY"), fields("application|department|app key"));
    }

    @Test
    public void applicationIsTheKeyWhereNoHeadingSaysItBetter() {
        assertEquals(List.of("-", "BUSINESS_UNIT", "KEY"), fields("namespace|business-unit|application"));
    }

    @Test
    public void eachFieldIsGuessedOnce() {
        assertEquals(List.of("NAME", "-"), fields("name|name"));
    }

    @Test
    public void aTableThatKnowsNoKeysIsToldApartByName() {
        assertEquals(ImportField.NAME, Guess.of(Table.of("name|owner")).keyField());
        assertEquals(ImportField.KEY, Guess.of(Table.of("key|name")).keyField());
        assertEquals(false, Guess.of(Table.of("colour")).keyColumn().isPresent());
    }

    @Test
    public void theFormatOfDatesIsTheOneOfTheWholeColumn() {
        assertEquals("yyyy-MM-dd", format("2026-03-24", ""));
        assertEquals("d.M.yyyy", format("24.3.2026", "01.12.2026"));
        assertEquals("d/M/yyyy", format("3/4/2026", "24/3/2026"));
        assertEquals("M/d/yyyy", format("3/4/2026", "3/24/2026"));
        assertEquals("yyyy-MM-dd", format("next year"));
        assertEquals("d.M.yyyy", format("24.3.2026", "31.13.2026", "1.4.2026"));
        assertNull(Guess.of(Table.of("key", "2026-03-24")).columns().get(0).format());
    }

    private static List<String> fields(String headings) {
        return Guess.of(Table.of(headings)).columns().stream()
                .map(column -> Objects.toString(column.field(), "-"))
                .toList();
    }

    private static String format(String... dates) {
        String[] lines = new String[dates.length + 1];
        lines[0] = "contract end|key";
        Arrays.setAll(lines, place -> place == 0 ? "contract end|key" : dates[place - 1] + "|x");
        return Guess.of(Table.of(lines)).columns().get(0).format();
    }
}
