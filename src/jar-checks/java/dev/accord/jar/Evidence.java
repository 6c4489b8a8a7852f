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
    private final Map<String, String> services = new TreeMap<>();

    /**
     * @param level how sure its signature is
     * @param seen the versions and sources in which it was seen
     */
    record Line(String level, String seen) {
        boolean mayBeLinked() {
            return !level.equals("NOT-LINKED");
        }
    }

    /**
     * @param members one line a member or type: its name, how sure it is, where it was seen
     * @param offered one line a service: its interface, who imports it
     */
    Evidence(List<String> members, List<String> offered) {
        for (String line : offered) services.put(line.split("\t", -1)[0], line.split("\t", -1)[1]);
        for (String line : members) {
            String[] parts = line.split("\t", -1);
            lines.put(parts[0], new Line(parts[1], parts[2]));
        }
    }

    static Evidence read(Path directory) {
        try {
            return new Evidence(
                    Files.readAllLines(directory.resolve("evidence.tsv")),
                    Files.readAllLines(directory.resolve("services.tsv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Line> of(String typeOrMember) {
        return Optional.ofNullable(lines.get(typeOrMember));
    }

    /** Who imports this service from a Jira. */
    Optional<String> ofService(String type) {
        return Optional.ofNullable(services.get(type));
    }

    /** Whether the type, or any member of it, has been seen. */
    boolean knows(String type) {
        return lines.keySet().stream().anyMatch(line -> line.equals(type) || line.startsWith(type + "#"));
    }
}
