package org.guanai.kit.broker.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.broker.BrokerNames;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.broker.inbox.PoisonRecords;
import org.guanai.kit.broker.outbox.OutboxEvent;
import org.guanai.kit.id.Ids;
import org.guanai.kit.sql.Sql;
import org.jboss.logging.Logger;

/// Stores a record that keeps failing and announces it on `guanai.<service>.dead-letters`.
@ApplicationScoped
class DeadLetterSink implements PoisonRecords {
    static final String TYPE = "org.guanai.kit.DeadLettered";
    private static final Logger LOG = Logger.getLogger(DeadLetterSink.class);

    private final DeadLetterTable table;
    private final ObjectMapper json;
    private final MeterRegistry metrics;
    private final BrokerNames names;

    DeadLetterSink(
            DeadLetterTable table, ObjectMapper json, MeterRegistry metrics, BrokerNames names) {
        this.table = table;
        this.json = json;
        this.metrics = metrics;
        this.names = names;
    }

    @Override
    public void add(Sql sql, IncomingRecord record, String reason) {
        if (table.foundAgain(sql, record, reason)) {
            return;
        }
        var letter = table.add(sql, record, reason);
        LOG.errorf(
                "dead letter %s: %s %s/%d/%d: %s",
                letter.id(), letter.type(), letter.topic(), letter.part(), letter.off(), reason);
        announce(sql, letter, record);
        metrics.counter("guanai.inbox.dead.letters").increment();
    }

    private void announce(Sql sql, DeadLetter letter, IncomingRecord record) {
        var topic = names.deadLetters().substring("guanai.".length());
        var key = record.key() == null ? letter.id().toString() : record.key();
        new OutboxEvent(Ids.next(), topic, key, TYPE, text(letter), record.requestId())
                .publish(sql);
    }

    private String text(DeadLetter letter) {
        try {
            return json.writeValueAsString(letter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
