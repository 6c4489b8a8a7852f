package dev.accord.jar;

import java.util.List;
import java.util.stream.Stream;

/** Jira 10.3 runs Java 17 and knows the javax names of servlets, injection and REST, not the jakarta ones. */
final class ClassesAreForJira10 implements Check {
    private static final int JAVA_17 = 61;

    @Override
    public List<String> failures(PluginJar jar) {
        Stream<String> tooNew = jar.classes().stream()
                .filter(type -> type.majorVersion() > JAVA_17)
                .map(type ->
                        type.name() + " has class version " + type.majorVersion() + ", Java 17 reads up to " + JAVA_17);
        Stream<String> jakarta = jar.classes().stream().flatMap(type -> type.types().stream()
                .filter(used -> used.startsWith("jakarta."))
                .map(used -> type.name() + " uses " + used + ", which Jira 10.3 does not have"));
        return Stream.concat(tooNew, jakarta).toList();
    }
}
