package org.guanai.sheets.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guanai.sheets.format.UnreadableSheet;

/// XML as the parts of a workbook hold it: names count without their prefix, in any namespace, as
/// strict and transitional workbooks differ in nothing else.
final class Markup implements AutoCloseable {
    /// Those of entities count `&amp;` too; others there are none, as a document type is refused.
    private static final List<String> NO_LIMITS =
            List.of(
                    "jdk.xml.entityExpansionLimit",
                    "jdk.xml.totalEntitySizeLimit",
                    "jdk.xml.maxGeneralEntitySizeLimit",
                    "jdk.xml.entityReplacementLimit");

    private final InputStream in;
    private final XMLStreamReader xml;

    private Markup(InputStream in, XMLStreamReader xml) {
        this.in = in;
        this.xml = xml;
    }

    static Markup of(InputStream in) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        NO_LIMITS.forEach(limit -> factory.setProperty(limit, 0));
        try {
            return new Markup(in, factory.createXMLStreamReader(in));
        } catch (XMLStreamException | RuntimeException e) {
            throw UnreadableSheet.damaged();
        }
    }

    /// Every element of a part, in its order, from its beginning.
    static void each(InputStream in, Consumer<Markup> element) {
        try (var markup = of(in)) {
            for (int event; (event = markup.next()) != XMLStreamConstants.END_DOCUMENT; ) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element.accept(markup);
                }
            }
        }
    }

    /// The next event; broken XML meets many kinds of exceptions in the parser.
    int next() {
        try {
            return xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            throw UnreadableSheet.damaged();
        }
    }

    /// Of the element that begins or ends.
    String name() {
        return local(xml.getLocalName());
    }

    boolean isText() {
        return xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA;
    }

    void appendText(StringBuilder out) {
        out.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /// Null when there is none.
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (isNamed(xml.getAttributeLocalName(i), name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean flag(String name) {
        var value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw UnreadableSheet.damaged();
        }
    }

    private static boolean isNamed(String whole, String name) {
        return whole.equals(name)
                || whole.length() > name.length()
                        && whole.endsWith(name)
                        && whole.charAt(whole.length() - name.length() - 1) == ':';
    }

    private static String local(String name) {
        var colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(colon + 1);
    }
}
