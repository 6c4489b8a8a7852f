package dev.accord.jar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** A jar for one test, in memory. */
final class Jar {
    static final HostTypes HOST = new HostTypes(Jar.class.getClassLoader());

    private final Map<String, byte[]> entries = new TreeMap<>();

    static Jar empty() {
        return new Jar();
    }

    Jar with(String name, String text) {
        entries.put(name, text.getBytes(UTF_8));
        return this;
    }

    Jar with(Class<?>... types) {
        for (Class<?> type : types) entries.put(type.getName().replace('.', '/') + ".class", bytes(type));
        return this;
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Jar manifest(String... headers) {
        return with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n" + String.join("\n", headers) + "\n\n");
    }

    Jar descriptor(String modules) {
        return with(
                "atlassian-plugin.xml",
                "<atlassian-plugin key='dev.accord.pets' plugins-version='2'>"
                        + "<plugin-info><version>1.2.3</version></plugin-info>" + modules + "</atlassian-plugin>");
    }

    Jar spring(String beans) {
        return with(
                "META-INF/spring/pets.xml",
                "<beans xmlns='http://www.springframework.org/schema/beans'"
                        + " xmlns:osgi='http://www.springframework.org/schema/osgi'>" + beans + "</beans>");
    }

    PluginJar jar() {
        return new PluginJar(entries);
    }
}
