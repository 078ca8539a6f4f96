package org.guanai.kit.broker.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guanai.kit.broker.BrokerNames;
import org.guanai.kit.broker.CloudEvent;
import org.guanai.kit.broker.OutgoingRecord;
import org.guanai.kit.sql.Row;

/// Turns outbox rows into CloudEvents.
@ApplicationScoped
class OutboxRecords {
    private final String source;
    private final Duration offset;

    /// @param clock rows are stamped by the database, events in business time
    OutboxRecords(BrokerNames service, Clock clock) {
        this.source = service.source();
        this.offset = offsetOf(clock);
    }

    OutboxRow read(Row row) {
        var payload = row.text("payload");
        var value = payload == null ? null : payload.getBytes(StandardCharsets.UTF_8);
        var topic = "guanai." + row.text("aggregatetype");
        var record = new OutgoingRecord(topic, row.text("aggregateid"), value, headers(row));
        return new OutboxRow(row.big("seq"), record);
    }

    private Map<String, String> headers(Row row) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(CloudEvent.SPEC_VERSION, "1.0");
        headers.put(CloudEvent.ID, row.text("id"));
        headers.put(CloudEvent.SOURCE, source);
        headers.put(CloudEvent.TYPE, row.text("type"));
        headers.put(CloudEvent.TIME, row.instant("at").plus(offset).toString());
        headers.put(CloudEvent.SUBJECT, row.text("aggregateid"));
        headers.put(CloudEvent.CONTENT_TYPE, "application/json");
        if (row.text("request_id") != null) {
            headers.put(CloudEvent.REQUEST_ID, row.text("request_id"));
        }
        return headers;
    }

    private static Duration offsetOf(Clock clock) {
        var offset = Duration.between(Clock.systemUTC().instant(), clock.instant());
        return offset.abs().toMillis() < 1000 ? Duration.ZERO : offset;
    }
}
