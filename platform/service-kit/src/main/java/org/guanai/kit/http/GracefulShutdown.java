package org.guanai.kit.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Graceful shutdown: after SIGTERM, a replica marks every answer as draining and keeps serving
/// until no request has arrived for a moment, so that its callers have switched to another replica.
/// Requests in flight are then finished (`quarkus.shutdown.timeout`).
@ApplicationScoped
class GracefulShutdown {
    static final String HEADER = "X-Guanai-GracefulShutdown";

    private final Duration quiet;
    private final Duration longest;
    private volatile boolean leaving;
    private volatile long lastCame;

    /// @param quiet time without a request after which it stops
    /// @param longest time after which it stops even though requests arrive
    GracefulShutdown(
            @ConfigProperty(name = "guanai.drain.quiet") Duration quiet,
            @ConfigProperty(name = "guanai.drain.longest") Duration longest) {
        this.quiet = quiet;
        this.longest = longest;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::say);
    }

    /// Runs while the port is open; blocking here delays the shutdown.
    void leave(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        var asked = System.nanoTime();
        lastCame = asked;
        leaving = true;
        var end = asked + longest.toNanos();
        for (var wait = left(end); wait > 0; wait = left(end)) {
            Thread.sleep(Duration.ofNanos(wait));
        }
    }

    private long left(long end) {
        return Math.min(lastCame + quiet.toNanos(), end) - System.nanoTime();
    }

    private void say(RoutingContext context) {
        if (came()) {
            context.response().putHeader(HEADER, "1").putHeader("Connection", "close");
        }
        context.next();
    }

    /// Notes a request; whether its answer is marked as draining.
    boolean came() {
        if (leaving) {
            lastCame = System.nanoTime();
        }
        return leaving;
    }
}
