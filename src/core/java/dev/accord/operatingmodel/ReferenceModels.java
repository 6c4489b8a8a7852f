package dev.accord.operatingmodel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The reference models A, B and C as shipped: read-only data in {@code reference-models.csv}, cell by cell as in A-01. */
public final class ReferenceModels implements OperatingModels {
    private static final String FILE = "reference-models.csv";

    private final List<OperatingModel> models = read();

    @Override
    public List<OperatingModel> all() {
        return models;
    }

    private static List<OperatingModel> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(ReferenceModels.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            List<String[]> rows =
                    lines.lines().skip(1).map(line -> line.split(",")).toList();
            // Model A has one joint column, which counts for both parts.
            return List.of(model("A", rows, 1, 1), model("B", rows, 2, 3), model("C", rows, 4, 5));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private static OperatingModel model(String key, List<String[]> rows, int application, int connection) {
        List<Cell> cells = new ArrayList<>();
        for (String[] row : rows) {
            SupportProcess process = SupportProcess.valueOf(row[0]);
            cells.add(new Cell(process, Part.APPLICATION, Party.valueOf(row[application])));
            cells.add(new Cell(process, Part.INTERFACE, Party.valueOf(row[connection])));
        }
        return new OperatingModel(key, null, true, 1, cells);
    }
}
