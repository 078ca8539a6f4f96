package org.guanai.kit.broker;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A record from the broker, with its position.
///
/// @param value null for a tombstone
/// @param stored when the broker stored it, milliseconds
public record IncomingRecord(
        String topic,
        int partition,
        long offset,
        String key,
        byte[] value,
        Map<String, String> headers,
        long stored) {

    /// As sent; derived from the record's position when a foreign producer set none.
    public UUID eventId() {
        var id = header(CloudEvent.ID);
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException foreign) {
            var name = id.isEmpty() ? topic + "/" + partition + "/" + offset : id;
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    public String type() {
        return header(CloudEvent.TYPE);
    }

    public String requestId() {
        var id = header(CloudEvent.REQUEST_ID);
        return id.isEmpty() ? eventId().toString() : id;
    }

    public Instant at() {
        try {
            return Instant.parse(header(CloudEvent.TIME));
        } catch (DateTimeException absent) {
            return Instant.ofEpochMilli(stored);
        }
    }

    /// Events are deduplicated by id; snapshots by version.
    public boolean isEvent() {
        return topic.endsWith(".events");
    }

    private String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
