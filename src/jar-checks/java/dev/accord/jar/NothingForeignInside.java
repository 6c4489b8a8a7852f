package dev.accord.jar;

import java.util.List;
import java.util.regex.Pattern;

/** A class of Jira, or of a library that Jira has as well, must not travel in the jar. */
final class NothingForeignInside implements Check {
    private static final Pattern OURS = Pattern.compile(String.join(
            "|",
            "dev/accord/.*",
            "META-INF/(MANIFEST\\.MF|LICENSE.*|NOTICE.*)",
            "META-INF/spring/[\\w-]+\\.xml",
            "META-INF/accord/.*",
            "(i18n|templates|js|css|icons|images)/.*",
            "atlassian-plugin\\.xml",
            "openapi\\.json"));

    @Override
    public List<String> failures(PluginJar jar) {
        return jar.names("", "")
                .filter(name -> !OURS.matcher(name).matches())
                .map(name ->
                        "the jar holds " + name + ", which is not Accord's: keep it out or move it under dev.accord")
                .toList();
    }
}
