package com.atlassian.plugin.util;

/** Names the plugin on whose behalf the thread runs; the workbench runs one plugin, so nobody asks. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
