package org.guanai.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A page as the template filled it in.
record PrintedPage(Document document) {
    private static final String RECORD = "data-record";

    /// @throws IllegalStateException when the template is no well-formed XML
    static PrintedPage of(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document =
                    factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
            return new PrintedPage(document);
        } catch (SAXException e) {
            // Not the exception itself: it may quote the page.
            throw new IllegalStateException("the template is no well-formed XML");
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Visits every text that is printed, with the record that it stands in.
    void eachText(BiConsumer<String, String> text) {
        visit(document.getDocumentElement(), "", text);
    }

    private static void visit(Node node, String record, BiConsumer<String, String> text) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            text.accept(record, node.getNodeValue());
        }
        if (!node.getNodeName().equals("head")) {
            var of = recordOf(node).orElse(record);
            for (var n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
                visit(n, of, text);
            }
        }
    }

    private static Optional<String> recordOf(Node node) {
        return node instanceof Element e && e.hasAttribute(RECORD)
                ? Optional.of(e.getAttribute(RECORD))
                : Optional.empty();
    }
}
