package dev.accord.acceptance.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The incidents of a file, each to become an issue of its own kind; {@code expected.mjs} states the rules. */
final class Incidents {
    private static final String COMPONENT = "Service_Component_WBS_aff";

    private Incidents() {}

    /** One issue to be filed. */
    record Incident(int number, String component) {
        String type() {
            return number % 2 == 0 ? "Change Request" : "Enhancement Request";
        }

        String part() {
            return number / 2 % 2 == 0 ? "Application" : "Interface";
        }
    }

    /** So many incidents; a file that is too short starts again from its top. */
    static List<Incident> read(Path file, int count) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isEmpty())
                .toList();
        int column = lines.isEmpty() ? -1 : cells(lines.get(0)).indexOf(COMPONENT);
        if (column < 0 || lines.size() < 2 || lines.stream().anyMatch(line -> line.contains("\""))) {
            throw new IOException(file + " has no column " + COMPONENT + ", no records, or quotation marks");
        }
        List<Incident> incidents = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            String line = lines.get(1 + n % (lines.size() - 1));
            incidents.add(new Incident(n, cells(line).get(column)));
        }
        return incidents;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }

    /** Operating model of a service component, or null for none. */
    static String model(String component) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(component.getBytes(StandardCharsets.UTF_8));
            return Arrays.asList("A", "B", "C", null).get((digest[0] & 0xff) % 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
