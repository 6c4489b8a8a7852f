package dev.accord.jar;

import java.util.ArrayList;
import java.util.List;

/** Each type, member and service of Jira that the jar needs has been seen in public, just so. */
final class LinksHaveEvidence implements Check {
    private final HostTypes host;
    private final Evidence evidence;

    LinksHaveEvidence(HostTypes host, Evidence evidence) {
        this.host = host;
        this.evidence = evidence;
    }

    @Override
    public List<String> failures(PluginJar jar) {
        List<String> failures = new ArrayList<>();
        Surface surface = Surface.of(jar, host);
        surface.links().forEach((member, declared) -> {
            Evidence.Line line = evidence.of(declared).orElse(null);
            if (line == null) failures.add("no evidence that Jira has " + declared + ": see src/jira-api/README.md");
            else if (!line.mayBeLinked())
                failures.add(declared + " must not be linked to (" + line.seen() + "): call it by reflection");
        });
        surface.types().stream()
                .filter(type -> !evidence.knows(type))
                .forEach(type ->
                        failures.add("no evidence that Jira has the type " + type + ": see src/jira-api/README.md"));
        surface.services().stream()
                .filter(service -> evidence.ofService(service).isEmpty())
                .forEach(service -> failures.add("no evidence that Jira offers the service " + service
                        + ", without which the plugin does not start: see src/jira-api/README.md"));
        return failures;
    }
}
