package dev.accord.workbench.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A plugin that runs: its descriptor, its files, and objects made by its Spring context. */
public final class Plugin {
    static final String DESCRIPTOR = "atlassian-plugin.xml";

    private static final int BY_CONSTRUCTOR = 3;

    private final Bundle bundle;
    private final Object spring;
    private final Element descriptor;

    Plugin(Bundle bundle, Object spring) {
        this.bundle = bundle;
        this.spring = spring;
        this.descriptor = descriptor(bundle.getEntry(DESCRIPTOR));
    }

    /** Reads the descriptor at this address. */
    static Element descriptor(URL file) {
        try (InputStream in = file.openStream()) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }

    public String key() {
        return descriptor.getAttribute("key");
    }

    /** The modules of this element name, in the order of the descriptor. */
    public List<Element> modules(String name) {
        return children(descriptor, name);
    }

    public static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    /** The text of the first child of this name, or null. */
    public static String text(Element parent, String name) {
        List<Element> children = children(parent, name);
        return children.isEmpty() ? null : children.get(0).getTextContent().trim();
    }

    /** A file of the plugin, or null. */
    public URL file(String path) {
        return bundle.getEntry(path);
    }

    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The plugin has no class " + className, e);
        }
    }

    /** The classes of a package and those below it. */
    public List<Class<?>> classes(String packageName) {
        var entries = bundle.findEntries(packageName.replace('.', '/'), "*.class", true);
        return entries == null
                ? List.of()
                : Collections.list(entries).stream()
                        .map(URL::getPath)
                        .map(path -> path.substring(1, path.length() - ".class".length())
                                .replace('/', '.'))
                        .<Class<?>>map(this::load)
                        .toList();
    }

    /** A new object of this class, its constructor filled from the plugin's Spring context, as Jira makes modules. */
    public Object create(Class<?> type) {
        try {
            // By reflection: the plugin's Spring is the one inside the framework, not one on this class path.
            Object factory =
                    spring.getClass().getMethod("getAutowireCapableBeanFactory").invoke(spring);
            return factory.getClass()
                    .getMethod("createBean", Class.class, int.class, boolean.class)
                    .invoke(factory, type, BY_CONSTRUCTOR, false);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type.getName(), e.getCause() == null ? e : e.getCause());
        }
    }

    public Object create(String className) {
        return create(load(className));
    }
}
