package org.guanai.kit.broker.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.journal.EventType;
import org.guanai.kit.request.RequestIds;
import org.jboss.logging.MDC;

/// An event as it arrived, or the new state of a snapshot.
public final class ConsumedEvent {
    private final IncomingRecord source;
    private final ObjectMapper json;

    ConsumedEvent(IncomingRecord source, ObjectMapper json) {
        this.source = source;
        this.json = json;
    }

    /// Stable across redeliveries.
    public UUID id() {
        return source.eventId();
    }

    public String topic() {
        return source.topic();
    }

    /// The student, or the noun's own id.
    public String key() {
        return source.key();
    }

    /// For instance `org.guanai.mentoring.PairingStarted`; empty when the record has no type.
    public String type() {
        return source.type();
    }

    /// Business time at which it was published.
    public Instant at() {
        return source.at();
    }

    /// Id of the request that caused it.
    public String requestId() {
        return source.requestId();
    }

    /// Whether it is a tombstone.
    public boolean isGone() {
        return source.value() == null;
    }

    public boolean is(Class<? extends Record> event) {
        return type().equals(EventType.of(event));
    }

    /// The payload; unknown fields are ignored.
    ///
    /// @throws UnreadableEvent when it does not fit the record, or is a tombstone
    public <T extends Record> T as(Class<T> event) {
        if (isGone()) {
            throw new UnreadableEvent("gone: " + topic(), null);
        }
        try {
            return json.readValue(source.value(), event);
        } catch (IOException e) {
            throw new UnreadableEvent("not readable as " + event.getSimpleName(), e);
        }
    }

    /// Runs an effect with the id of the causing request, for its log lines and the events it
    /// publishes.
    public void inItsRequest(Runnable effect) {
        MDC.put(RequestIds.KEY, requestId());
        try {
            effect.run();
        } finally {
            MDC.remove(RequestIds.KEY);
        }
    }
}
