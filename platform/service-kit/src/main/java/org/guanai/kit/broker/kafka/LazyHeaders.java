package org.guanai.kit.broker.kafka;

import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/// Headers of a record by name, the last of each name. Decoded on access, since most are never
/// read.
final class LazyHeaders extends AbstractMap<String, String> {
    private final Headers headers;

    LazyHeaders(Headers headers) {
        this.headers = headers;
    }

    @Override
    public String get(Object name) {
        var header = headers.lastHeader((String) name);
        return header == null ? null : text(header);
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        var all = new LinkedHashMap<String, String>();
        for (var header : headers) {
            if (header.value() != null) {
                all.put(header.key(), text(header));
            }
        }
        return all.entrySet();
    }

    private static String text(Header header) {
        return header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
