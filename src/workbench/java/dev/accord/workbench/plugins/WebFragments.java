package dev.accord.workbench.plugins;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** The plugin's items, sections and panels at the places that Jira's pages have for them. */
public final class WebFragments {
    private static final Logger LOG = LoggerFactory.getLogger(WebFragments.class);

    private final Plugin plugin;
    private final Words words;
    private final Templates templates;
    private final Map<String, Predicate<Map<String, Object>>> jirasOwn;
    private final Map<Element, Object> made = new HashMap<>();

    /** {@code jirasOwn} answers the conditions that Jira brings, by class name. */
    public WebFragments(
            Plugin plugin, Words words, Templates templates, Map<String, Predicate<Map<String, Object>>> jirasOwn) {
        this.plugin = plugin;
        this.words = words;
        this.templates = templates;
        this.jirasOwn = Map.copyOf(jirasOwn);
    }

    /** A link in a menu. */
    public record Item(String key, String linkId, String label, String url, String iconClass) {}

    /** A group of links. */
    public record Section(String key, String label) {}

    /** A panel, rendered. */
    public record Panel(String key, String label, String html) {}

    /** The items of a section, in the order of their weights; {@code base} is the context path. */
    public List<Item> items(String section, String base, Map<String, Object> context) {
        return shown("web-item", "section", section, context).stream()
                .map(each -> item(each, base, context))
                .toList();
    }

    private Item item(Element item, String base, Map<String, Object> context) {
        Element link = Plugin.children(item, "link").get(0);
        String url = templates.fragment(link.getTextContent().trim(), context);
        return new Item(
                item.getAttribute("key"),
                link.getAttribute("linkId"),
                label(item),
                url.startsWith("/") ? base + url : url,
                parameter(item, "iconClass"));
    }

    public List<Section> sections(String location, Map<String, Object> context) {
        return shown("web-section", "location", location, context).stream()
                .map(each -> new Section(each.getAttribute("key"), label(each)))
                .toList();
    }

    /** The panels at a location; one that breaks shows a sentence in its place. */
    public List<Panel> panels(String location, Map<String, Object> context) {
        return shown("web-panel", "location", location, context).stream()
                .map(each -> new Panel(each.getAttribute("key"), label(each), html(each, context)))
                .toList();
    }

    private String html(Element panel, Map<String, Object> context) {
        try {
            Map<String, Object> values = new HashMap<>(context);
            for (Element provider : Plugin.children(panel, "context-provider")) {
                values = new HashMap<>(((ContextProvider) module(provider)).getContextMap(values));
            }
            String location = Plugin.children(panel, "resource").get(0).getAttribute("location");
            StringWriter out = new StringWriter();
            try (var in = new InputStreamReader(plugin.file(location).openStream(), StandardCharsets.UTF_8)) {
                templates.evaluate(location, in, values, out);
            }
            return out.toString();
        } catch (Exception | LinkageError e) {
            LOG.error("The panel {} failed", panel.getAttribute("key"), e);
            return "<p class=\"error\">The panel could not be shown.</p>";
        }
    }

    private List<Element> shown(String name, String attribute, String place, Map<String, Object> context) {
        return plugin.modules(name).stream()
                .filter(each -> each.getAttribute(attribute).equals(place))
                .sorted(Comparator.comparingInt(WebFragments::weight))
                .filter(each -> allHold(each, "AND", context))
                .toList();
    }

    private boolean allHold(Element parent, String type, Map<String, Object> context) {
        List<Predicate<Map<String, Object>>> conditions = new java.util.ArrayList<>();
        Plugin.children(parent, "condition").forEach(each -> conditions.add(values -> holds(each, values)));
        Plugin.children(parent, "conditions")
                .forEach(each -> conditions.add(values -> allHold(each, each.getAttribute("type"), values)));
        return type.equalsIgnoreCase("OR")
                ? conditions.stream().anyMatch(each -> each.test(context))
                : conditions.stream().allMatch(each -> each.test(context));
    }

    private boolean holds(Element condition, Map<String, Object> context) {
        String type = condition.getAttribute("class");
        boolean invert = condition.getAttribute("invert").equals("true");
        if (jirasOwn.containsKey(type)) {
            return jirasOwn.get(type).test(context) != invert;
        }
        return ((Condition) module(condition)).shouldDisplay(context) != invert;
    }

    /** Conditions and context providers are made once and initialised with their parameters. */
    private synchronized Object module(Element element) {
        return made.computeIfAbsent(element, each -> {
            Object module = plugin.create(each.getAttribute("class"));
            Map<String, String> parameters = new HashMap<>();
            Plugin.children(each, "param")
                    .forEach(param -> parameters.put(
                            param.getAttribute("name"), param.getTextContent().trim()));
            if (module instanceof Condition condition) {
                condition.init(parameters);
            } else {
                ((ContextProvider) module).init(parameters);
            }
            return module;
        });
    }

    private String label(Element element) {
        List<Element> labels = Plugin.children(element, "label");
        return labels.isEmpty() ? "" : words.getText(labels.get(0).getAttribute("key"));
    }

    private static String parameter(Element element, String name) {
        return Plugin.children(element, "param").stream()
                .filter(each -> each.getAttribute("name").equals(name))
                .map(each -> each.hasAttribute("value")
                        ? each.getAttribute("value")
                        : each.getTextContent().trim())
                .findFirst()
                .orElse("");
    }

    private static int weight(Element element) {
        String weight = element.getAttribute("weight");
        return weight.isEmpty() ? 1_000 : Integer.parseInt(weight);
    }
}
