package dev.accord.catalogue.imports;

import static org.junit.Assert.assertEquals;

import dev.accord.Problem;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public final class MappingTest {
    private static final Column KEY = new Column(0, "key", ImportField.KEY, null);

    @Test
    public void aFieldIsFilledOnce() {
        assertEquals(List.of("FIELD_TWICE"), problems(Map.of(), KEY, new Column(1, "id", ImportField.KEY, null)));
        Column mode = new Column(1, "mode", ImportField.MODE, null);
        assertEquals(List.of("FIELD_TWICE"), problems(Map.of(ImportField.MODE, "1"), KEY, mode));
        assertEquals(List.of(), problems(Map.of(ImportField.CATEGORY, "ERP"), KEY, mode));
    }

    @Test
    public void allApplicationsCannotHaveTheSameKeyOrName() {
        assertEquals(List.of("FIELD_OF_ITS_OWN"), problems(Map.of(ImportField.NAME, "x"), KEY));
    }

    @Test
    public void aFormatIsOneOfDates() {
        assertEquals(List.of(), problems(Map.of(), new Column(0, "end", ImportField.CONTRACT_END, "dd.MM.yyyy")));
        for (String format : List.of("soon", "dd.MM", "yyyy", "'x'yyyyMMdd")) {
            assertEquals(
                    format,
                    List.of("DATE_FORMAT"),
                    problems(Map.of(), new Column(0, "end", ImportField.CONTRACT_END, format)));
        }
    }

    private static List<String> problems(Map<ImportField, String> sameForAll, Column... columns) {
        return new Mapping(List.of(columns), sameForAll, ImportField.KEY, false)
                .problems().stream().map(Problem::code).toList();
    }
}
