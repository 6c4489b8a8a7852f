package dev.accord.jar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every sentence that is asked for stands in every language, and no sentence stands there for nobody. */
final class WordsAreComplete implements Check {
    private static final Pattern DYNAMIC = Pattern.compile("AJS\\.I18n\\.getText\\(\\s*(?!['\"\\s])");

    @Override
    public List<String> failures(PluginJar jar) {
        List<String> failures = new ArrayList<>();
        Set<String> asked = Words.asked(jar);
        jar.names("i18n/", ".properties").forEach(file -> {
            List<String> keys = keys(jar.text(file));
            Set<String> known = new HashSet<>(keys);
            asked.stream()
                    .filter(key -> !known.contains(key))
                    .sorted()
                    .forEach(key -> failures.add(file + " lacks " + key));
            Set<String> mentioned = Words.mentioned(jar, known);
            known.stream()
                    .filter(key -> !asked.contains(key) && !mentioned.contains(key))
                    .sorted()
                    .forEach(key -> failures.add(file + " has " + key + ", which nothing reads: remove it"));
            keys.stream()
                    .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                    .distinct()
                    .forEach(key -> failures.add(file + " has " + key + " twice"));
            if (jar.text(file).chars().anyMatch(character -> character > 127))
                failures.add(file + " holds more than ASCII: write \\u escapes");
        });
        jar.names("js/", ".js")
                .filter(script -> DYNAMIC.matcher(jar.text(script)).find())
                .forEach(
                        script -> failures.add(
                                script
                                        + " puts a key together: AJS.I18n.getText needs a text, for Jira replaces it before the browser sees it"));
        return failures;
    }

    private static List<String> keys(String properties) {
        String joined = properties.replaceAll("\\\\\\r?\\n\\s*", "");
        return joined.lines()
                .map(String::trim)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("!"))
                .map(line -> line.split("\\s*[=:]", 2)[0].trim())
                .collect(Collectors.toList());
    }
}
