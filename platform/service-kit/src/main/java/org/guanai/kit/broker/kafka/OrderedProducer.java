package org.guanai.kit.broker.kafka;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.guanai.kit.broker.BrokerUnavailable;
import org.guanai.kit.broker.OutgoingRecord;
import org.guanai.kit.fault.CrashPoint;

/// A producer that never lets a record overtake a failed one: after the first failure it drops all
/// records in flight and starts over with a new client.
final class OrderedProducer {
    private final KafkaClients clients;
    private final Duration patience;
    private Producer<String, byte[]> producer;

    OrderedProducer(KafkaClients clients, Duration patience) {
        this.clients = clients;
        this.patience = patience;
    }

    /// @throws BrokerUnavailable when a record was not acknowledged
    synchronized void send(List<OutgoingRecord> records) {
        var used = current();
        var batch = new Batch(records.size());
        try {
            for (var record : records) {
                if (batch.failed()) {
                    break;
                }
                used.send(
                        KafkaRecords.outgoing(record),
                        (_, failure) -> batch.answered(used, failure));
                if (record != records.getLast()) {
                    CrashPoint.RELAY_MID_BATCH.reached(used::flush);
                }
            }
            batch.await(patience.plusSeconds(2));
        } catch (KafkaException | IllegalStateException e) {
            batch.answered(used, e);
        } catch (InterruptedException e) {
            batch.answered(used, e);
            Thread.currentThread().interrupt();
        }
        if (batch.failed()) {
            producer = null;
            throw new BrokerUnavailable("the broker did not take the events", batch.failure.get());
        }
    }

    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
            producer = null;
        }
    }

    private Producer<String, byte[]> current() {
        if (producer == null) {
            try {
                producer = clients.producer();
            } catch (KafkaException e) {
                throw new BrokerUnavailable("the broker's address is of no use", e);
            }
        }
        return producer;
    }

    private static final class Batch {
        private final CountDownLatch unanswered;
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        private Batch(int size) {
            unanswered = new CountDownLatch(size);
        }

        private void answered(Producer<String, byte[]> used, Throwable trouble) {
            if (trouble != null && failure.compareAndSet(null, trouble)) {
                used.close(Duration.ZERO);
            }
            unanswered.countDown();
        }

        private boolean failed() {
            return failure.get() != null;
        }

        /// Returns early when the producer was closed and nothing more will be acknowledged.
        private void await(Duration longest) throws InterruptedException {
            var end = System.nanoTime() + longest.toNanos();
            while (!failed() && !unanswered.await(50, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("no acknowledgement within " + longest);
                }
            }
        }
    }
}
