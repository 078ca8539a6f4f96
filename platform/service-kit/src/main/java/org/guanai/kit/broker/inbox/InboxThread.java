package org.guanai.kit.broker.inbox;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.common.errors.WakeupException;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.broker.Heartbeat;
import org.guanai.kit.broker.kafka.KafkaTopics;
import org.guanai.kit.transaction.Failures;
import org.jboss.logging.Logger;

/// Reads a set of topics until it is closed. Starts over with a new client after each failure.
final class InboxThread {
    private static final Logger LOG = Logger.getLogger(InboxThread.class);

    private final Set<String> read;
    private final KafkaTopics topics;
    private final Function<Heartbeat, InboxReader> readers;
    private final BrokerConfig config;
    private final Heartbeat pulse = new Heartbeat();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile InboxReader reader;
    private volatile Thread thread;

    InboxThread(
            Set<String> read,
            KafkaTopics topics,
            Function<Heartbeat, InboxReader> readers,
            BrokerConfig config) {
        this.read = read;
        this.topics = topics;
        this.readers = readers;
        this.config = config;
    }

    void start(String name) {
        pulse.beat();
        thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    void close() {
        closing.countDown();
        var reading = reader;
        if (reading != null) {
            reading.wakeUp();
        }
    }

    void awaitEnd(Duration longest) throws InterruptedException {
        thread.join(longest);
    }

    Duration silence() {
        return pulse.silence();
    }

    private void run() {
        var madeTopics = false;
        while (!isClosing()) {
            try {
                pulse.beat();
                if (!madeTopics) {
                    topics.ensure();
                    madeTopics = true;
                }
                read();
            } catch (WakeupException e) {
                LOG.debug("woken up to close");
            } catch (RuntimeException e) {
                LOG.warnf("events cannot be read now: %s", Failures.reason(e));
                rest();
            }
        }
    }

    private void read() {
        if (read.isEmpty()) {
            rest();
            return;
        }
        try (var reading = readers.apply(pulse)) {
            reader = reading;
            reading.join(read);
            while (!isClosing()) {
                reading.turn();
            }
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void rest() {
        try {
            closing.await(config.longestPause().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing.countDown();
        }
    }
}
