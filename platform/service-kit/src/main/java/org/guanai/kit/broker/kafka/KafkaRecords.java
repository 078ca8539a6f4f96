package org.guanai.kit.broker.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.broker.OutgoingRecord;

/// Converts from and to Kafka's records.
public final class KafkaRecords {
    private KafkaRecords() {}

    static ProducerRecord<String, byte[]> outgoing(OutgoingRecord record) {
        var sent = new ProducerRecord<>(record.topic(), record.key(), record.value());
        record.headers()
                .forEach((name, value) ->
                        sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return sent;
    }

    public static IncomingRecord incoming(ConsumerRecord<String, byte[]> record) {
        return new IncomingRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                record.value(),
                new LazyHeaders(record.headers()),
                record.timestamp());
    }
}
