package dev.accord.jar;

import java.nio.file.Path;
import java.util.List;

/** The page that lists what Accord needs of Jira, with the evidence for each member. */
final class SurfacePage implements Check {
    private final Path file;
    private final HostTypes host;
    private final Evidence evidence;

    SurfacePage(Path file, HostTypes host, Evidence evidence) {
        this.file = file;
        this.host = host;
        this.evidence = evidence;
    }

    @Override
    public List<String> failures(PluginJar jar) {
        if (Texts.read(file).equals(text(jar))) return List.of();
        return List.of(file.getFileName()
                + " does not list what the jar links to: run the build with -Dsurface.write and commit it");
    }

    String text(PluginJar jar) {
        Surface surface = Surface.of(jar, host);
        StringBuilder text = new StringBuilder();
        text.append(
                "# What Accord needs of Jira\n\nWritten by the build (`mvn package -Dsurface.write`); do not edit. Levels and source marks are");
        text.append(" explained in `src/jira-api/README.md`.\n\n");
        text.append(summary(surface)).append("\n\n## Members\n\n| member | level | seen |\n|---|---|---|\n");
        surface.links().forEach((member, declared) -> text.append(row(member, declared)));
        text.append("\n## Types without a member of their own\n\n");
        surface.types().stream()
                .filter(type -> surface.links().keySet().stream().noneMatch(link -> link.startsWith(type + "#")))
                .forEach(type -> text.append("- `").append(type).append("`\n"));
        text.append("\n## Services taken\n\n");
        surface.services().forEach(service -> text.append("- `")
                .append(service)
                .append("`: ")
                .append(evidence.ofService(service).orElse("no evidence"))
                .append("\n"));
        text.append("\n## Web locations\n\n");
        surface.locations()
                .forEach(location -> text.append("- `").append(location).append("`\n"));
        return text.toString();
    }

    private String row(String member, String declared) {
        Evidence.Line line = evidence.of(declared).orElse(new Evidence.Line("none", ""));
        return "| `" + member + "` | " + line.level() + " | " + line.seen() + " |\n";
    }

    static String summary(Surface surface) {
        return "Accord links to " + surface.types().size() + " types and "
                + surface.links().size()
                + " members of Jira, takes " + surface.services().size() + " services and appears in "
                + surface.locations().size() + " web locations.";
    }
}
