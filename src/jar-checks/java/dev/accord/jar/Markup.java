package dev.accord.jar;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An XML file, read as the elements that stand in it. */
record Markup(List<Element> elements) {

    static Markup parse(String text) {
        if (text.isBlank()) return new Markup(List.of());
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
            NodeList nodes = document.getElementsByTagNameNS("*", "*");
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
            return new Markup(List.copyOf(elements));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("An XML file of the jar cannot be read: " + e.getMessage(), e);
        }
    }

    Stream<Element> named(String name) {
        return elements.stream().filter(element -> element.getLocalName().equals(name));
    }

    /** The values of an attribute, wherever it stands. */
    Stream<String> attribute(String name) {
        return elements.stream().flatMap(element -> value(element, name).stream());
    }

    /** The trimmed texts of all elements of a name. */
    Stream<String> texts(String name) {
        return named(name).map(element -> element.getTextContent().trim());
    }

    static Optional<String> value(Element element, String attribute) {
        return Optional.of(element.getAttribute(attribute)).filter(text -> !text.isEmpty());
    }

    /** The elements of a name within another. */
    static Stream<Element> inside(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
