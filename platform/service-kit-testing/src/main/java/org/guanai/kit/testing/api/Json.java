package org.guanai.kit.testing.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/// How documents and bodies are written: indented and sorted, so that a change is a small one.
final class Json {
    static final ObjectMapper TREES =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Json() {}
}
