package dev.accord.jar;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Scripts get their words from Jira, and nothing of ours loads on pages that are not ours. */
final class WebResourcesBehave implements Check {
    private static final Set<String> EVERYWHERE =
            Set.of("atl.general", "atl.global", "atl.admin", "atl.userprofile", "atl.dashboard");

    @Override
    public List<String> failures(PluginJar jar) {
        List<Element> modules = jar.descriptor().named("web-resource").toList();
        Stream<String> silent = modules.stream()
                .filter(module -> isTalking(jar, module)
                        && Markup.inside(module, "transformer")
                                .noneMatch(one -> one.getAttribute("key").equals("jsI18n")))
                .map(module -> "the web-resource " + module.getAttribute("key")
                        + " asks for words, but has no transformer jsI18n: the browser would know no AJS.I18n.getText");
        Stream<String> loud = modules.stream().flatMap(module -> Markup.inside(module, "context")
                .map(Element::getTextContent)
                .map(String::trim)
                .filter(EVERYWHERE::contains)
                .map(context -> "the web-resource " + module.getAttribute("key") + " loads in " + context
                        + ", on every page of Jira"));
        return Stream.concat(silent, loud).toList();
    }

    private static boolean isTalking(PluginJar jar, Element module) {
        return Markup.inside(module, "resource")
                .map(resource -> jar.text(resource.getAttribute("location").replaceFirst("^/", "")))
                .anyMatch(text -> Words.IN_SCRIPT.matcher(text).find());
    }
}
