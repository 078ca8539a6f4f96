package org.guanai.proofs.bench.floor;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.guanai.stack.Platform;

/// The floor of telling a guardian: the same commits, broker and mail round trips, bare. One row is
/// committed in the first database, a record goes over the broker and back, a row is committed in
/// the second database, a mail is handed over, and that is noted by a third commit.
public final class BareTelling implements AutoCloseable {
    private static final String TABLE =
            "create table if not exists bench_floor (id uuid primary key, state text not null)";
    private static final String ADDED = "insert into bench_floor (id, state) values (?, 'QUEUED')";
    private static final String DONE =
            "update bench_floor set state = 'HANDED_OVER' where id = any (?)";
    private static final TopicPartition PLACE = new TopicPartition("bench.floor", 0);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Connection first;
    private final Connection second;
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final BareMail mail;

    public BareTelling(Platform platform) {
        first = connection(platform.endpoints().jdbc("safety"));
        second = connection(platform.endpoints().jdbc("notification"));
        var settings = new Properties();
        settings.put("bootstrap.servers", platform.endpoints().kafka());
        settings.put("acks", "all");
        producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        settings.put("auto.offset.reset", "latest");
        consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        mail = new BareMail(platform.endpoints().smtp());
        send("warm-up");
        consumer.assign(List.of(PLACE));
        consumer.seekToEnd(List.of(PLACE));
        consumer.position(PLACE);
    }

    /// Nanoseconds from the start of the first commit until the mail server has taken the mail.
    public long one() {
        var began = System.nanoTime();
        var id = UUID.randomUUID();
        added(first, List.of(id));
        send(id.toString());
        while (consumer.poll(POLL).isEmpty()) {
            // The record is on its way.
        }
        added(second, List.of(id));
        mail.send(id);
        var took = System.nanoTime() - began;
        done(List.of(id));
        return took;
    }

    /// Seconds that so many guardians take in batches, each with its commits and its mails one
    /// after the other on one connection.
    public double many(int guardians, int batch) {
        var began = System.nanoTime();
        for (int from = 0; from < guardians; from += batch) {
            var ids =
                    Stream.generate(UUID::randomUUID)
                            .limit(Math.min(batch, guardians - from))
                            .toList();
            added(first, ids);
            send(ids.getFirst().toString());
            while (consumer.poll(POLL).isEmpty()) {
                // The record is on its way.
            }
            added(second, ids);
            ids.forEach(mail::send);
            done(ids);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() {
        try (first;
                second;
                producer;
                consumer;
                mail) {
            dropped(first);
            dropped(second);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(String text) {
        try {
            producer.send(new ProducerRecord<>(PLACE.topic(), PLACE.partition(), text, text)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection(String jdbc) {
        try {
            var connection = DriverManager.getConnection(jdbc);
            try (var statement = connection.createStatement()) {
                statement.execute(TABLE);
            }
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void added(Connection connection, List<UUID> ids) {
        try (var insert = connection.prepareStatement(ADDED)) {
            for (var id : ids) {
                insert.setObject(1, id);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void done(List<UUID> ids) {
        try (var update = second.prepareStatement(DONE)) {
            update.setArray(1, second.createArrayOf("uuid", ids.toArray()));
            update.executeUpdate();
            second.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void dropped(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table bench_floor");
        }
        connection.commit();
    }
}
