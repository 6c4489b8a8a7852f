package dev.accord.workbench.plugins;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Velocity as Jira has it: what a template prints is escaped, and only methods on the allowlist are called. */
public final class Templates implements ServiceFactory<TemplateRenderer> {
    private static final String SAFE = "\\$!?\\{?(?:.*[Hh]tml|.*[Hh]tml\\(.*\\))\\}?";

    private final VelocityEngine engine = new VelocityEngine();
    private final Map<String, Object> always;

    /** {@code always} is in every template's context besides what the caller gives. */
    public Templates(Map<String, Object> always) {
        this.always = Map.copyOf(always);
        engine.setProperty("resource.loader", "none");
        engine.setProperty(
                "none.resource.loader.class", "org.apache.velocity.runtime.resource.loader.StringResourceLoader");
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty("runtime.introspector.uberspect", AllowedMethods.class.getName());
        engine.init();
    }

    @Override
    public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
        return new TemplateRenderer() {
            @Override
            public void render(String template, Map<String, Object> context, Writer writer) throws IOException {
                try (Reader in =
                        new InputStreamReader(bundle.getResource(template).openStream(), StandardCharsets.UTF_8)) {
                    evaluate(template, in, context, writer);
                }
            }

            @Override
            public void render(String template, Writer writer) throws IOException {
                render(template, Map.of(), writer);
            }
        };
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer service) {}

    /** A template that stands in the descriptor, such as the link of a web item. */
    public String fragment(String template, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        evaluate("fragment", new java.io.StringReader(template), context, out);
        return out.toString();
    }

    void evaluate(String name, Reader template, Map<String, Object> context, Writer out) {
        VelocityContext values = new VelocityContext(new HashMap<>(always));
        context.forEach(values::put);
        EventCartridge events = new EventCartridge();
        events.addEventHandler((ReferenceInsertionEventHandler)
                (reference, value) -> value == null || reference.matches(SAFE) ? value : escaped(value.toString()));
        events.attachToContext(values);
        engine.evaluate(values, out, name, template);
    }

    /** For HTML text and attributes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
