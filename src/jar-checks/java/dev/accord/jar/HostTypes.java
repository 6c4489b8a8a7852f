package dev.accord.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.tree.MethodNode;

/** Jira's types as this project declares them, found on the class path of the checks. */
final class HostTypes {
    private final ClassLoader declarations;
    private final Map<String, Optional<PluginClass>> known = new HashMap<>();

    HostTypes(ClassLoader declarations) {
        this.declarations = declarations;
    }

    /** Whether a type of this name is Jira's, or a library's that only Jira brings. */
    static boolean isHosts(String name) {
        return name.startsWith("com.atlassian.")
                || name.startsWith("com.opensymphony.")
                || name.startsWith("org.apache.log4j.");
    }

    Optional<PluginClass> find(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    private Optional<PluginClass> read(String name) {
        try (InputStream bytes = declarations.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return bytes == null ? Optional.empty() : Optional.of(PluginClass.read(bytes.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The member on the type that declares it, found as the virtual machine finds it. */
    Optional<Member> declared(Member member) {
        return find(member.owner())
                .flatMap(type -> declares(type, member)
                        ? Optional.of(member)
                        : type.superTypes()
                                .map(parent -> declared(member.of(parent)))
                                .flatMap(Optional::stream)
                                .findFirst());
    }

    private static boolean declares(PluginClass type, Member member) {
        return member.isMethod()
                ? type.node().methods.stream().anyMatch(method -> is(method, member))
                : type.node().fields.stream()
                        .anyMatch(field -> field.name.equals(member.name()) && field.desc.equals(member.descriptor()));
    }

    private static boolean is(MethodNode method, Member member) {
        return method.name.equals(member.name()) && method.desc.equals(member.descriptor());
    }

    /** The members of Jira's types that a class implements or overrides, which Jira links to. */
    Stream<Member> implementedBy(PluginClass type) {
        return type.superTypes().flatMap(this::ancestry).flatMap(ancestor -> ancestor.node().methods.stream()
                .filter(method -> !method.name.startsWith("<"))
                .filter(method -> type.node().methods.stream()
                        .anyMatch(own -> own.name.equals(method.name) && own.desc.equals(method.desc)))
                .map(method -> new Member(ancestor.name(), method.name, method.desc)));
    }

    private Stream<PluginClass> ancestry(String name) {
        if (!isHosts(name)) return Stream.empty();
        return find(name).stream()
                .flatMap(
                        type -> Stream.concat(Stream.of(type), type.superTypes().flatMap(this::ancestry)));
    }
}
