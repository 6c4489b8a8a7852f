package dev.accord.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Jira's Velocity renders a method that is not allowed as its own text: templates call what maps, lists and Jira's helpers have, or what the allowlist names. */
final class TemplatesCallLittle implements Check {
    private static final Pattern CALL =
            Pattern.compile("\\$!?\\{?[A-Za-z][\\w.]*?((?:\\.\\w+(?:\\([^()]*\\))?)*\\.\\w+\\()");
    private static final Pattern NAME = Pattern.compile("\\.(\\w+)\\(");
    private static final Set<String> ALWAYS_ALLOWED = Set.of(
            "get",
            "size",
            "isEmpty",
            "containsKey",
            "contains",
            "entrySet",
            "keySet",
            "values",
            "getKey",
            "getValue",
            "getText",
            "requireResource",
            "requireResourcesForContext");

    @Override
    public List<String> failures(PluginJar jar) {
        List<String> failures = new ArrayList<>();
        Set<String> allowed = allowlist(jar);
        Set<String> called = new TreeSet<>();
        jar.names("", ".vm")
                .forEach(template -> CALL.matcher(jar.text(template)).results().forEach(call -> {
                    NAME.matcher(call.group(1))
                            .results()
                            .map(name -> name.group(1))
                            .filter(name -> !ALWAYS_ALLOWED.contains(name))
                            .forEach(name -> {
                                called.add(name);
                                if (allowed.stream()
                                        .noneMatch(method -> nameOf(method).equals(name)))
                                    failures.add(template + " calls " + name
                                            + ", which Velocity refuses: put the value itself into the context");
                            });
                }));
        for (String method : allowed) {
            if (!exists(jar, method)) failures.add("the allowlist names " + method + ", which the jar does not have");
            if (!called.contains(nameOf(method)))
                failures.add("the allowlist names " + method + ", which no template calls");
        }
        return failures;
    }

    private static Set<String> allowlist(PluginJar jar) {
        return jar.descriptor().texts("method").collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nameOf(String method) {
        return method.replaceAll(".*#|\\(.*", "");
    }

    private static boolean exists(PluginJar jar, String method) {
        return jar.type(method.replaceAll("#.*", "")).stream()
                .flatMap(type -> type.node().methods.stream())
                .anyMatch(own -> own.name.equals(nameOf(method)));
    }
}
