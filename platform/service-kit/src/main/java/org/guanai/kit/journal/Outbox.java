package org.guanai.kit.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.Pending.OutboxRow;
import org.guanai.kit.request.RequestIds;

/// Events of this transaction: they are written with its rows and sent after its commit, or not at
/// all.
@ApplicationScoped
class Outbox {
    private static final String PREFIX = "guanai.";

    private final SideRows effects;
    private final ObjectMapper json;

    Outbox(SideRows effects, ObjectMapper json) {
        this.effects = effects;
        this.json = json;
    }

    /// Publishes an event, or the new state of a snapshot.
    ///
    /// @param key what keeps order: writers of the same key must hold a lock or a version on it
    void publish(String topic, Object key, Record payload) {
        add(topic, key, EventType.of(payload.getClass()), text(payload));
    }

    /// Publishes that a snapshot's noun is gone.
    void publishGone(String topic, Object key) {
        add(topic, key, "gone", null);
    }

    private void add(String topic, Object key, String type, String payload) {
        if (!topic.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a topic begins with " + PREFIX);
        }
        var aggregate = topic.substring(PREFIX.length());
        var row =
                new OutboxRow(
                        Ids.next(), aggregate, key.toString(), type, payload, RequestIds.current());
        effects.pending().events.add(row);
    }

    private String text(Record payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
