package dev.accord.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is publicly known of each member of Jira that this project declares. */
final class Evidence {
    private final Map<String, Line> lines = new TreeMap<>();

    /**
     * @param level how sure its signature is
     * @param seen the versions and sources in which it was seen
     */
    record Line(String level, String seen) {
        boolean mayBeLinked() {
            return !level.equals("NOT-LINKED");
        }
    }

    Evidence(List<String> text) {
        for (String line : text) {
            String[] parts = line.split("\t", -1);
            lines.put(parts[0], new Line(parts[1], parts[2]));
        }
    }

    static Evidence read(Path file) {
        try {
            return new Evidence(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Line> of(String typeOrMember) {
        return Optional.ofNullable(lines.get(typeOrMember));
    }

    /** Whether the type, or any member of it, has been seen. */
    boolean knows(String type) {
        return lines.keySet().stream().anyMatch(line -> line.equals(type) || line.startsWith(type + "#"));
    }
}
