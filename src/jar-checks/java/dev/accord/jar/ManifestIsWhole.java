package dev.accord.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;

/** The headers without which Jira does not take the jar, or takes it for something else. */
final class ManifestIsWhole implements Check {
    @Override
    public List<String> failures(PluginJar jar) {
        List<String> failures = new ArrayList<>();
        Attributes manifest = jar.manifest();
        String key = jar.descriptor()
                .named("atlassian-plugin")
                .map(root -> root.getAttribute("key"))
                .findFirst()
                .orElse("");
        String version = jar.descriptor().texts("version").findFirst().orElse("");
        expect(failures, manifest, "Bundle-ManifestVersion", "2");
        expect(failures, manifest, "Atlassian-Plugin-Key", key);
        expect(failures, manifest, "Bundle-SymbolicName", key);
        expect(failures, manifest, "Bundle-Version", version);
        if (!version.matches("\\d+\\.\\d+\\.\\d+(\\.[\\w-]+)?"))
            failures.add("the version " + version + " is none that OSGi accepts: say 1.2.3 or 1.2.3.qualifier");
        if (jar.descriptor().named("atlassian-plugin").noneMatch(root -> root.getAttribute("plugins-version")
                .equals("2"))) failures.add("atlassian-plugin.xml does not say plugins-version=\"2\"");
        if (manifest.getValue("Spring-Context") == null || jar.springFiles().isEmpty())
            failures.add(
                    "Jira makes no objects of ours: the header Spring-Context and a file META-INF/spring/*.xml are both needed");
        if (manifest.getValue("DynamicImport-Package") != null)
            failures.add("DynamicImport-Package binds the plugin to whatever any plugin exports: name the packages");
        if (jar.descriptor().elements().stream()
                .anyMatch(element -> element.getLocalName().startsWith("component")))
            failures.add("Jira ignores component elements in this kind of plugin: use META-INF/spring/*.xml");
        return failures;
    }

    private static void expect(List<String> failures, Attributes manifest, String header, String value) {
        if (!Objects.equals(manifest.getValue(header), value))
            failures.add("the manifest says " + header + ": " + manifest.getValue(header) + " where " + value
                    + " is needed");
    }
}
