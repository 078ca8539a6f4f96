package org.guanai.kit.broker.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guanai.kit.broker.BrokerNames;
import org.guanai.kit.broker.CloudEvent;
import org.guanai.kit.broker.OutgoingRecord;

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

    List<OutboxRow> read(ResultSet found) throws SQLException {
        var rows = new ArrayList<OutboxRow>();
        while (found.next()) {
            rows.add(new OutboxRow(found.getLong("seq"), record(found)));
        }
        return rows;
    }

    private OutgoingRecord record(ResultSet row) throws SQLException {
        var payload = row.getString("payload");
        var value = payload == null ? null : payload.getBytes(StandardCharsets.UTF_8);
        var topic = "guanai." + row.getString("aggregatetype");
        return new OutgoingRecord(topic, row.getString("aggregateid"), value, headers(row));
    }

    private Map<String, String> headers(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant().plus(offset);
        var headers = new LinkedHashMap<String, String>();
        headers.put(CloudEvent.SPEC_VERSION, "1.0");
        headers.put(CloudEvent.ID, row.getString("id"));
        headers.put(CloudEvent.SOURCE, source);
        headers.put(CloudEvent.TYPE, row.getString("type"));
        headers.put(CloudEvent.TIME, at.toString());
        headers.put(CloudEvent.SUBJECT, row.getString("aggregateid"));
        headers.put(CloudEvent.CONTENT_TYPE, "application/json");
        if (row.getString("request_id") != null) {
            headers.put(CloudEvent.REQUEST_ID, row.getString("request_id"));
        }
        return headers;
    }

    private static Duration offsetOf(Clock clock) {
        var offset = Duration.between(Clock.systemUTC().instant(), clock.instant());
        return offset.abs().toMillis() < 1000 ? Duration.ZERO : offset;
    }
}
