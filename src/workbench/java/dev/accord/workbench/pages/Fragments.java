package dev.accord.workbench.pages;

import dev.accord.workbench.plugins.WebFragments;
import java.util.List;
import java.util.Map;

/** What plugins add to our pages. */
public interface Fragments {
    List<WebFragments.Panel> panels(String location, Map<String, Object> context);

    List<WebFragments.Item> items(String section, Map<String, Object> context);

    /** Those of the plugin that the host has loaded. */
    static Fragments of(WebFragments fragments) {
        return new Fragments() {
            @Override
            public List<WebFragments.Panel> panels(String location, Map<String, Object> context) {
                return fragments.panels(location, context);
            }

            @Override
            public List<WebFragments.Item> items(String section, Map<String, Object> context) {
                return fragments.items(section, Page.BASE, context);
            }
        };
    }
}
