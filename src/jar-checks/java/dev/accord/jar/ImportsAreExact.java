package dev.accord.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Import-Package names the packages that the jar uses, all of them and no other. */
final class ImportsAreExact implements Check {
    private final Set<String> optional;

    /** Takes the packages that a Jira may lack. */
    ImportsAreExact(Set<String> optional) {
        this.optional = optional;
    }

    @Override
    public List<String> failures(PluginJar jar) {
        List<String> failures = new ArrayList<>();
        Map<String, String> imported = imports(jar.manifest().getValue("Import-Package"));
        Set<String> used = used(jar);
        used.addAll(optional);
        used.stream()
                .filter(name -> !imported.containsKey(name))
                .forEach(name -> failures.add(
                        "Import-Package lacks " + name + ", which the jar uses: add it in src/plugin/pom.xml"));
        imported.keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> failures.add("Import-Package names " + name
                        + ", which nothing in the jar uses: remove it from src/plugin/pom.xml"));
        imported.forEach((name, directives) -> {
            if (!directives.equals(optional.contains(name) ? "resolution:=optional" : ""))
                failures.add("the import of " + name + " says '" + directives
                        + "': only the packages that the pom lists as optional are, and none has a version");
        });
        return failures;
    }

    private static Map<String, String> imports(String header) {
        Map<String, String> imports = new TreeMap<>();
        for (String clause : header == null ? new String[0] : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            String[] parts = clause.trim().split(";", 2);
            if (!parts[0].isBlank()) imports.put(parts[0].trim(), parts.length > 1 ? parts[1].trim() : "");
        }
        return imports;
    }

    private static Set<String> used(PluginJar jar) {
        Set<String> packages = new TreeSet<>();
        Stream.concat(jar.classes().stream().flatMap(type -> type.types().stream()), namedInXml(jar))
                .filter(type -> type.contains(".") && !type.startsWith("java.") && !type.startsWith(PluginJar.OWN))
                .map(type -> type.substring(0, type.lastIndexOf('.')))
                .forEach(packages::add);
        return packages;
    }

    private static Stream<String> namedInXml(PluginJar jar) {
        return Stream.concat(
                jar.descriptor().attribute("class"),
                jar.springFiles().stream()
                        .flatMap(file -> Stream.concat(file.attribute("class"), file.attribute("interface"))));
    }
}
