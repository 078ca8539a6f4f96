package org.guanai.proofs.contract.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

/// JSON as bytes, in UTF-8 or with escapes: a lone surrogate can be sent in no other way.
public final class Text {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final JsonMapper ESCAPED =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Text() {}

    public static byte[] of(JsonNode node, Random random) {
        return of(node, random.nextBoolean() ? PLAIN : ESCAPED);
    }

    public static byte[] escaped(JsonNode node) {
        return of(node, ESCAPED);
    }

    public static Optional<JsonNode> read(byte[] body) {
        try {
            var node = body == null ? null : PLAIN.readTree(body);
            return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static byte[] of(JsonNode node, JsonMapper mapper) {
        try {
            return mapper.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
