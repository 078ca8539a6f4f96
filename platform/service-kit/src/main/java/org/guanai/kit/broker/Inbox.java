package org.guanai.kit.broker;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.WakeupException;
import org.guanai.kit.transaction.Trouble;
import org.jboss.logging.Logger;

/// Takes in the events of other services, in a thread of its own: one member of the service's
/// consumer group per replica.
@ApplicationScoped
class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final KafkaClients clients;
    private final KafkaTopics topics;
    private final Consumers consumers;
    private final Delivery delivery;
    private final InboxPositions positions;
    private final BrokerConfig config;
    private final Pulse pulse = new Pulse();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile InboxReader reader;
    private volatile Thread thread;

    Inbox(
            KafkaClients clients,
            KafkaTopics topics,
            Consumers consumers,
            Delivery delivery,
            InboxPositions positions,
            BrokerConfig config) {
        this.clients = clients;
        this.topics = topics;
        this.consumers = consumers;
        this.delivery = delivery;
        this.positions = positions;
        this.config = config;
    }

    void started(@Observes StartupEvent event) {
        if (config.threads()) {
            start();
        }
    }

    void start() {
        pulse.beat();
        thread = Thread.ofPlatform().daemon().name("inbox").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        closing.countDown();
        var reading = reader;
        if (reading != null) {
            reading.wakeUp();
        }
        if (thread != null) {
            thread.join(config.patience());
        }
    }

    /// How long the thread has given no sign of life; nothing when this process does not consume.
    Duration silence() {
        return thread == null ? Duration.ZERO : pulse.silence();
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
                LOG.warnf("events cannot be read now: %s", Trouble.reason(e));
                rest();
            }
        }
    }

    private void read() {
        if (consumers.topics().isEmpty()) {
            pulse.beat();
            rest();
            return;
        }
        try (var reading = new InboxReader(clients.member(), delivery, positions, pulse, config)) {
            reader = reading;
            reading.join(consumers.topics());
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
