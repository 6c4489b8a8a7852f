package dev.accord.jar;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program that the build runs: first on the classes that the jar is made of, then on the jar. */
public final class JarChecks {
    private final PluginJar jar;
    private final HostTypes host = new HostTypes(JarChecks.class.getClassLoader());

    private JarChecks(Path jar) {
        this.jar = PluginJar.read(jar);
    }

    /**
     * {@code surface classes} writes what the plugin needs of Jira into those classes.
     * {@code check jar signatures page write optional} checks the jar; {@code write} says whether to write the page,
     * {@code optional} lists the packages that a Jira may lack.
     */
    public static void main(String... arguments) {
        JarChecks checks = new JarChecks(Path.of(arguments[1]));
        if (arguments[0].equals("surface")) checks.writeSurface(Path.of(arguments[1]));
        else checks.check(arguments);
    }

    private void writeSurface(Path classes) {
        Texts.write(
                classes.resolve("META-INF/accord/jira-surface.txt"),
                Surface.of(jar, host).shipped());
    }

    private void check(String... arguments) {
        Evidence evidence = Evidence.read(Path.of(arguments[2]));
        SurfacePage page = new SurfacePage(Path.of(arguments[3]), host, evidence);
        if (arguments[4].equals("true")) Texts.write(Path.of(arguments[3]), page.text(jar));
        List<Check> checks = List.of(
                new ManifestIsWhole(),
                new ImportsAreExact(packages(arguments[5])),
                new NothingForeignInside(),
                new NamedThingsExist(host),
                new ClassesAreForJira10(),
                new TemplatesCallLittle(),
                new WebResourcesBehave(),
                new TableNamesFit(),
                new WordsAreComplete(),
                new EndpointsSayWhoMayCall(),
                new LinksHaveEvidence(host, evidence),
                page);
        List<String> failures =
                checks.stream().flatMap(check -> check.failures(jar).stream()).toList();
        System.out.println(SurfacePage.summary(Surface.of(jar, host)));
        if (!failures.isEmpty())
            throw new IllegalStateException(
                    "The packaged jar is not fit for Jira:\n- " + String.join("\n- ", failures));
    }

    private static Set<String> packages(String list) {
        return Stream.of(list.split("[\\s,]+", -1))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
