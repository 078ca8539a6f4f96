package org.guanai.gateway.request;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Graceful shutdown: requests in flight may finish, new ones are refused with a problem.
@Singleton
class GracefulShutdown {
    private static final Logger LOG = Logger.getLogger(GracefulShutdown.class);

    private final AtomicInteger inside = new AtomicInteger();
    private final Duration patience;
    private volatile boolean closing;

    GracefulShutdown(@ConfigProperty(name = "guanai.drain") Duration patience) {
        this.patience = patience;
    }

    /// Whether new requests are accepted.
    boolean enter() {
        inside.incrementAndGet();
        return !closing;
    }

    void leave() {
        if (inside.decrementAndGet() == 0 && closing) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    synchronized void close(@Observes ShutdownDelayInitiatedEvent event)
            throws InterruptedException {
        closing = true;
        var deadline = System.nanoTime() + patience.toNanos();
        while (inside.get() > 0 && System.nanoTime() < deadline) {
            wait(1 + (deadline - System.nanoTime()) / 1_000_000);
        }
        if (inside.get() > 0) {
            LOG.warnf("%d requests were cut off", inside.get());
        }
    }
}
