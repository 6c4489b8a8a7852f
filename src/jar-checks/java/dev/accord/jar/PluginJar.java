package dev.accord.jar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The plugin as it is shipped: the entries of its jar by name. */
final class PluginJar {
    static final String OWN = "dev.accord.";
    static final String DESCRIPTOR = "atlassian-plugin.xml";
    static final String MANIFEST = JarFile.MANIFEST_NAME;

    private final Map<String, byte[]> entries;
    private final List<PluginClass> classes;

    PluginJar(Map<String, byte[]> entries) {
        this.entries = new TreeMap<>(entries);
        this.classes = names("", ".class")
                .map(name -> PluginClass.read(entries.get(name)))
                .toList();
    }

    /** Reads a jar, or the directory that a jar is to be made of. */
    static PluginJar read(Path path) {
        try {
            return new PluginJar(Files.isDirectory(path) ? fromDirectory(path) : fromJar(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> fromJar(Path path) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (var entry : (Iterable<java.util.jar.JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory())
                    entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static Map<String, byte[]> fromDirectory(Path path) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                entries.put(path.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return entries;
    }

    Stream<String> names(String prefix, String suffix) {
        return entries.keySet().stream().filter(name -> name.startsWith(prefix) && name.endsWith(suffix));
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The text of an entry, empty when there is none. */
    String text(String name) {
        return has(name) ? new String(entries.get(name), UTF_8) : "";
    }

    List<PluginClass> classes() {
        return classes;
    }

    Optional<PluginClass> type(String name) {
        return classes.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    Attributes manifest() {
        try {
            return new Manifest(new ByteArrayInputStream(entries.getOrDefault(MANIFEST, new byte[0])))
                    .getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Markup descriptor() {
        return Markup.parse(text(DESCRIPTOR));
    }

    /** The files that say what is taken from Jira and what is given. */
    List<Markup> springFiles() {
        return names("META-INF/spring/", ".xml")
                .map(name -> Markup.parse(text(name)))
                .toList();
    }
}
