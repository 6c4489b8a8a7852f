package dev.accord.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.w3c.dom.Element;

/** Every class and resource that the descriptor or the Spring files name is there. */
final class NamedThingsExist implements Check {
    private final HostTypes host;

    NamedThingsExist(HostTypes host) {
        this.host = host;
    }

    @Override
    public List<String> failures(PluginJar jar) {
        List<String> failures = new ArrayList<>();
        classes(jar).distinct().forEach(name -> missing(jar, name).forEach(failures::add));
        jar.descriptor().named("resource").forEach(resource -> {
            if (!exists(jar, resource))
                failures.add(
                        "no resource " + resource.getAttribute("location") + " for " + resource.getAttribute("name"));
        });
        jar.descriptor()
                .named("param")
                .filter(param -> param.getAttribute("name").matches("(plugin|vendor)-(icon|logo)"))
                .map(param -> param.getTextContent().trim())
                .filter(picture -> !jar.has(picture))
                .forEach(picture -> failures.add("no picture " + picture));
        jar.descriptor()
                .named("rest")
                .flatMap(rest -> Markup.inside(rest, "package"))
                .map(Element::getTextContent)
                .filter(name -> jar.names(name.trim().replace('.', '/') + "/", ".class")
                        .findAny()
                        .isEmpty())
                .forEach(name -> failures.add("no class in the package " + name + " of a rest module"));
        String own =
                jar.descriptor()
                                .named("atlassian-plugin")
                                .map(root -> root.getAttribute("key"))
                                .findFirst()
                                .orElse("") + ":";
        jar.descriptor()
                .texts("dependency")
                .filter(dependency -> dependency.startsWith(own))
                .filter(dependency -> jar.descriptor()
                        .named("web-resource")
                        .noneMatch(one -> dependency.equals(own + one.getAttribute("key"))))
                .forEach(dependency -> failures.add("no web-resource " + dependency));
        return failures;
    }

    private static Stream<String> classes(PluginJar jar) {
        Markup descriptor = jar.descriptor();
        Stream<String> modules = Stream.concat(
                descriptor.attribute("class"),
                Stream.of("entity", "upgradeTask", "function-class").flatMap(descriptor::texts));
        Stream<String> beans = jar.springFiles().stream()
                .flatMap(file -> Stream.concat(file.attribute("class"), file.attribute("interface")));
        return Stream.concat(modules, beans);
    }

    private Stream<String> missing(PluginJar jar, String name) {
        if (!name.startsWith(PluginJar.OWN)) {
            boolean declared = !HostTypes.isHosts(name) || host.find(name).isPresent();
            return declared
                    ? Stream.empty()
                    : Stream.of("Jira's type " + name + " is named, but not declared in src/jira-api");
        }
        return jar.type(name)
                .map(
                        type -> isUsable(type)
                                ? Stream.<String>empty()
                                : Stream.of(
                                        name
                                                + " is named, but Jira cannot make one: it needs a public class with a public constructor"))
                .orElse(Stream.of("no class " + name));
    }

    private static boolean isUsable(PluginClass type) {
        return type.isInterface()
                || (type.isPublic() && type.constructors().anyMatch(one -> (one.access & Opcodes.ACC_PUBLIC) != 0));
    }

    private static boolean exists(PluginJar jar, Element resource) {
        String location = resource.getAttribute("location").replaceFirst("^/", "");
        if (resource.getAttribute("type").equals("i18n")) return jar.has(location.replace('.', '/') + ".properties");
        return jar.has(location)
                || jar.names(location.replaceFirst("/?$", "/"), "").findAny().isPresent();
    }
}
