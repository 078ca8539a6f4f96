package org.guanai.kit.broker.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class LazyHeadersTest {
    private final RecordHeaders sent = new RecordHeaders();
    private final LazyHeaders headers = new LazyHeaders(sent);

    @Test
    void theLastOfANameCounts() {
        sent.add("name", bytes("一")).add("other", bytes("2")).add("name", bytes("三"));
        assertEquals("三", headers.get("name"));
        assertEquals(Map.of("name", "三", "other", "2"), headers);
    }

    @Test
    void oneWithoutAValueIsAbsent() {
        sent.add("name", null);
        assertEquals("", headers.getOrDefault("name", ""));
        assertFalse(headers.containsKey("name"));
        assertEquals(Map.of(), headers);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
