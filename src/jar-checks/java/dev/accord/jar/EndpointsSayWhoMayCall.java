package dev.accord.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** Jira makes a REST resource through its one injected constructor, and asks its annotations who may call it. */
final class EndpointsSayWhoMayCall implements Check {
    private static final String PERMISSIONS = "com.atlassian.plugins.rest.api.security.annotation.";
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    @Override
    public List<String> failures(PluginJar jar) {
        List<String> failures = new ArrayList<>();
        jar.classes().stream()
                .filter(type -> type.isAnnotated("javax.ws.rs.Path"))
                .forEach(type -> {
                    List<MethodNode> constructors = type.constructors()
                            .filter(one -> (one.access & Opcodes.ACC_PUBLIC) != 0)
                            .toList();
                    if (constructors.size() != 1
                            || annotations(constructors.get(0)).noneMatch("javax.inject.Inject"::equals))
                        failures.add(type.name() + " needs exactly one public constructor, marked @Inject");
                    boolean whole = PluginClass.annotations(type.node().visibleAnnotations)
                            .anyMatch(name -> name.startsWith(PERMISSIONS));
                    type.node().methods.stream()
                            .filter(EndpointsSayWhoMayCall::isEndpoint)
                            .filter(method ->
                                    !whole && annotations(method).noneMatch(name -> name.startsWith(PERMISSIONS)))
                            .forEach(method ->
                                    failures.add(type.name() + "." + method.name + " does not say who may call it"));
                });
        return failures;
    }

    private static boolean isEndpoint(MethodNode method) {
        return annotations(method).anyMatch(name -> VERBS.contains(name.replaceFirst("^javax\\.ws\\.rs\\.", "")));
    }

    private static Stream<String> annotations(MethodNode method) {
        return PluginClass.annotations(method.visibleAnnotations);
    }
}
