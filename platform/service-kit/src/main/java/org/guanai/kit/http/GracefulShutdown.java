package org.guanai.kit.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A replica that was asked to leave (SIGTERM) says so with every answer, and goes on answering
/// until nobody has come for a moment: whoever sends it requests has then seen it and asks another
/// one. Requests that are inside by then are still finished (`quarkus.shutdown.timeout`).
@ApplicationScoped
class GracefulShutdown {
    static final String HEADER = "X-Guanai-GracefulShutdown";

    private final Duration quiet;
    private final Duration longest;
    private volatile boolean leaving;
    private volatile long lastCame;

    /// @param quiet how long nobody must have come
    /// @param longest after which it leaves even though requests go on coming
    GracefulShutdown(
            @ConfigProperty(name = "guanai.drain.quiet") Duration quiet,
            @ConfigProperty(name = "guanai.drain.longest") Duration longest) {
        this.quiet = quiet;
        this.longest = longest;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::say);
    }

    /// Runs while the port is open; whatever waits here holds up the shutdown.
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

    /// Notes a request; whether it is told that this replica leaves.
    boolean came() {
        if (leaving) {
            lastCame = System.nanoTime();
        }
        return leaving;
    }
}
