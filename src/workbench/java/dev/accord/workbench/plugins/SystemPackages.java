package dev.accord.workbench.plugins;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packages that the host gives to plugins: those of the jars on its class path that Jira, too, exports. */
final class SystemPackages {
    /** Spring is left out on purpose: it lives inside the framework as bundles, and two of it do not mix. */
    private static final List<String> EXPORTED = List.of(
            "jira-api",
            "active-objects",
            "slf4j-api",
            "jcl-over-slf4j",
            "javax.ws.rs-api",
            "javax.annotation-api",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "javax.inject-1",
            "tomcat-embed-core");

    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+){0,2})");
    private static final Pattern CLAUSE = Pattern.compile("([\\w.]+)[^,\"]*?;version=\"?([\\w.]+)\"?");

    private SystemPackages() {}

    /** As the framework's property wants them: {@code package;version="x",…}. */
    static String ofClassPath() throws IOException {
        Map<String, String> packages = new TreeMap<>();
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            String name = Path.of(element).toAbsolutePath().toString();
            if (EXPORTED.stream().noneMatch(name::contains)) {
                continue;
            }
            if (element.endsWith(".jar")) {
                ofJar(element, packages);
            } else {
                ofFolder(Path.of(element), packages);
            }
        }
        return packages.entrySet().stream()
                .map(each -> each.getKey() + ";version=\"" + each.getValue() + "\"")
                .collect(Collectors.joining(","));
    }

    private static void ofJar(String file, Map<String, String> packages) throws IOException {
        Matcher inName = VERSION.matcher(Path.of(file).getFileName().toString());
        String fallback = inName.find() ? inName.group(1) : "0";
        try (JarFile jar = new JarFile(file)) {
            Map<String, String> declared = declared(jar);
            jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .distinct()
                    .forEach(each -> packages.putIfAbsent(
                            each, declared.getOrDefault(each, each.startsWith("javax.servlet") ? "4.0" : fallback)));
        }
    }

    private static Map<String, String> declared(JarFile jar) throws IOException {
        Map<String, String> declared = new HashMap<>();
        String header = jar.getManifest() == null
                ? null
                : jar.getManifest().getMainAttributes().getValue("Export-Package");
        if (header != null) {
            Matcher clause = CLAUSE.matcher(header.replaceAll(";uses:=\"[^\"]*\"", ""));
            while (clause.find()) {
                declared.put(clause.group(1), clause.group(2));
            }
        }
        return declared;
    }

    /** A module of the same build, whose classes are not packaged yet. */
    private static void ofFolder(Path folder, Map<String, String> packages) throws IOException {
        try (var files = java.nio.file.Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> folder.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .distinct()
                    .forEach(each -> packages.putIfAbsent(each, "0"));
        }
    }
}
