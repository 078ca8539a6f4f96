package org.guanai.kit.broker.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.guanai.kit.broker.BackOff;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.broker.BrokerThread;
import org.guanai.kit.broker.BrokerUnavailable;
import org.guanai.kit.broker.Heartbeat;
import org.guanai.kit.journal.OutboxListener;
import org.jboss.logging.Logger;

/// Sends the events of the outbox in order and deletes them once the broker has acknowledged them.
/// One thread per replica, woken after each commit with events; polling catches what a killed
/// replica left behind. No event is lost while the broker is unreachable.
@ApplicationScoped
public class Relay implements BrokerThread, OutboxListener {
    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final DataSource database;
    private final OutboxDrain outbox;
    private final OutboxMeter meter;
    private final BrokerConfig config;
    private final Heartbeat pulse = new Heartbeat();
    private final Semaphore woken = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Thread thread;

    Relay(DataSource database, OutboxDrain outbox, OutboxMeter meter, BrokerConfig config) {
        this.database = database;
        this.outbox = outbox;
        this.meter = meter;
        this.config = config;
    }

    void started(@Observes StartupEvent event) {
        if (config.threads()) {
            start();
        }
    }

    void start() {
        pulse.beat();
        thread = Thread.ofPlatform().daemon().name("relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        closing.countDown();
        eventsCommitted();
        if (thread != null) {
            thread.join(config.patience());
        }
    }

    @Override
    public void eventsCommitted() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    /// Sends all committed events, in the calling thread.
    ///
    /// @return how many records were sent
    /// @throws BrokerUnavailable when the broker did not take them; they stay in the outbox
    public int drain() {
        try (var connection = database.getConnection()) {
            return drain(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be read", e);
        }
    }

    @Override
    public String role() {
        return "relay";
    }

    @Override
    public Duration silence() {
        return thread == null ? Duration.ZERO : pulse.silence();
    }

    private int drain(Connection connection) throws SQLException {
        var sent = 0;
        int batch;
        do {
            batch = outbox.batch(connection);
            pulse.beat();
            meter.relayed(batch);
            sent += batch;
        } while (batch == config.batch());
        return sent;
    }

    private void run() {
        var backOff = new BackOff(config.poll(), config.longestPause());
        while (!isClosing()) {
            try (var connection = database.getConnection()) {
                keepDraining(connection, backOff);
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                var pause = backOff.next();
                LOG.warnf("events wait in the outbox, next attempt in %s: %s", pause, e);
                rest(pause);
            }
        }
    }

    /// Keeps its connection, so that events leave even when requests use up the pool.
    private void keepDraining(Connection connection, BackOff backOff)
            throws SQLException, InterruptedException {
        var announced = false;
        do {
            pulse.beat();
            meter.measure(connection);
            var began = System.nanoTime();
            var sent = announced || outbox.waits(connection) ? drain(connection) : 0;
            backOff.reset();
            rest(sent == 0 ? Duration.ZERO : config.pace().minusNanos(System.nanoTime() - began));
            announced = woken.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
            woken.drainPermits();
        } while (!isClosing());
        drain(connection);
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void rest(Duration pause) {
        try {
            closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
