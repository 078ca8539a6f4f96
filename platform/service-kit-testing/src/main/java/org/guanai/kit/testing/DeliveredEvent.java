package org.guanai.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.guanai.kit.journal.EventType;

/// An event as its consumers receive it.
///
/// @param json null for a tombstone
/// @param requestId of the request that caused it
public record DeliveredEvent(
        String topic, String key, String type, String json, String requestId, ObjectMapper mapper) {
    public boolean isGone() {
        return json == null;
    }

    public boolean is(Class<? extends Record> event) {
        return type.equals(EventType.of(event));
    }

    public <T extends Record> T as(Class<T> event) {
        try {
            return mapper.readValue(json, event);
        } catch (JsonProcessingException e) {
            throw new AssertionError("published JSON does not fit " + event.getSimpleName(), e);
        }
    }

    @Override
    public String toString() {
        return topic + " " + key + " " + type + " " + json;
    }
}
