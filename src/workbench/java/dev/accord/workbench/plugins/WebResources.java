package dev.accord.workbench.plugins;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The plugin's web resources: which files a page needs, in order, dependencies first. */
public final class WebResources {
    private final Map<String, Element> modules = new LinkedHashMap<>();
    private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);

    public void read(Plugin plugin) {
        plugin.modules("web-resource")
                .forEach(each -> modules.put(plugin.key() + ":" + each.getAttribute("key"), each));
    }

    /** Forgets what an earlier page of this thread required. */
    public void newPage() {
        required.remove();
    }

    /** Answers {@code PageBuilderService}, as far as a page requires resources through it. */
    public PageBuilderService pageBuilder() {
        return () -> () -> new RequiredResources() {
            @Override
            public RequiredResources requireWebResource(String moduleKey) {
                require(moduleKey);
                return this;
            }
        };
    }

    public void requireContext(String context) {
        modules.forEach((key, module) -> {
            if (Plugin.children(module, "context").stream()
                    .anyMatch(each -> each.getTextContent().trim().equals(context))) {
                require(key);
            }
        });
    }

    public void require(String completeKey) {
        Element module = modules.get(completeKey);
        // What Jira itself brings, such as AUI, is on every page of the workbench.
        if (module != null) {
            Plugin.children(module, "dependency")
                    .forEach(each -> require(each.getTextContent().trim()));
            required.get().add(completeKey);
        }
    }

    /** The tags of what this page requires; {@code base} is the context path. */
    public String tags(String base) {
        StringBuilder styles = new StringBuilder();
        StringBuilder scripts = new StringBuilder();
        for (String key : required.get()) {
            for (Element resource : Plugin.children(modules.get(key), "resource")) {
                String name = resource.getAttribute("name");
                String address = Templates.escaped(base + "/download/resources/" + key + "/" + name);
                if (name.endsWith(".css")) {
                    styles.append("<link rel=\"stylesheet\" href=\"" + address + "\">\n");
                } else if (name.endsWith(".js")) {
                    scripts.append("<script defer src=\"" + address + "\"></script>\n");
                }
            }
        }
        return styles.append(scripts).toString();
    }

    /** Where the file of a download address stands in the plugin, or null. */
    public String location(String completeKey, String name) {
        Element module = modules.get(completeKey);
        if (module == null) {
            return null;
        }
        for (Element resource : Plugin.children(module, "resource")) {
            String declared = resource.getAttribute("name");
            if (declared.equals(name)) {
                return resource.getAttribute("location");
            }
            if (declared.endsWith("/") && name.startsWith(declared)) {
                return resource.getAttribute("location") + "/" + name.substring(declared.length());
            }
        }
        return null;
    }

    /** Whether the module wants its scripts' words filled in. */
    public boolean wantsWords(String completeKey) {
        return Plugin.children(modules.get(completeKey), "transformation").stream()
                .flatMap(each -> Plugin.children(each, "transformer").stream())
                .anyMatch(each -> each.getAttribute("key").equals("jsI18n"));
    }
}
