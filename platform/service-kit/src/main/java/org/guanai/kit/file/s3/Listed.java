package org.guanai.kit.file.s3;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/// A page of a bucket's objects.
///
/// @param next where the next page begins; empty on the last
public record Listed(List<Entry> entries, Optional<String> next) {
    public record Entry(String key, Instant modified) {}

    static Listed read(InputStream answer) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(answer);
            var entries = new ArrayList<Entry>();
            String key = null;
            String next = null;
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement()) {
                    switch (xml.getLocalName()) {
                        case "Key" -> key = xml.getElementText();
                        case "LastModified" ->
                                entries.add(new Entry(key, Instant.parse(xml.getElementText())));
                        case "NextContinuationToken" -> next = xml.getElementText();
                        default -> {
                            // The rest says nothing that is needed.
                        }
                    }
                }
            }
            return new Listed(entries, Optional.ofNullable(next));
        } catch (XMLStreamException e) {
            throw new IOException("the store's answer is no list", e);
        }
    }
}
