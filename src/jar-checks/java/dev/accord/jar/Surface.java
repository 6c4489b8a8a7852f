package dev.accord.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that the plugin needs of Jira.
 *
 * @param types the binary names of Jira's types that its class files name
 * @param links the members it calls or implements, each with the same member on the type that declares it
 * @param services the OSGi services it takes
 * @param locations the places of Jira's pages it appears in
 */
record Surface(Set<String> types, Map<String, String> links, Set<String> services, Set<String> locations) {

    static Surface of(PluginJar jar, HostTypes host) {
        Set<String> types = new TreeSet<>();
        Map<String, String> links = new TreeMap<>();
        for (PluginClass type : jar.classes()) {
            type.types().stream().filter(HostTypes::isHosts).forEach(types::add);
            Stream<Member> called = type.links().filter(member -> HostTypes.isHosts(member.owner()));
            Stream.concat(called, host.implementedBy(type)).forEach(member -> {
                Member declared = host.declared(member).orElse(member);
                if (HostTypes.isHosts(declared.owner())) links.put(member.text(), declared.text());
            });
        }
        return new Surface(types, links, services(jar), locations(jar));
    }

    private static Set<String> services(PluginJar jar) {
        Set<String> services = new TreeSet<>();
        for (Markup file : jar.springFiles()) {
            file.named("reference")
                    .flatMap(reference -> Markup.value(reference, "interface").stream())
                    .forEach(services::add);
        }
        return services;
    }

    private static Set<String> locations(PluginJar jar) {
        Set<String> locations = new TreeSet<>();
        Markup descriptor = jar.descriptor();
        Stream.of("web-panel", "web-section", "web-item")
                .flatMap(descriptor::named)
                .flatMap(
                        module -> Stream.of("location", "section").flatMap(name -> Markup.value(module, name).stream()))
                .forEach(locations::add);
        return locations;
    }

    /** The list that ships in the jar, for the self-check on a running Jira: kind, tab, name. */
    String shipped() {
        List<String> lines = new ArrayList<>();
        types.forEach(type -> lines.add("type\t" + type));
        links.keySet().forEach(member -> lines.add("member\t" + member));
        services.forEach(service -> lines.add("service\t" + service));
        locations.forEach(location -> lines.add("location\t" + location));
        return String.join("\n", lines) + "\n";
    }
}
