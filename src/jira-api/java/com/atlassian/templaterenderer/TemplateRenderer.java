package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders a plugin's Velocity templates. */
public interface TemplateRenderer {
    void render(String template, Map<String, Object> context, Writer writer) throws IOException;

    void render(String template, Writer writer) throws IOException;
}
