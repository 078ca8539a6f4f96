package org.guanai.gateway.relay;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import org.guanai.gateway.services.RelayConfig;

/// Idle and overall time-out of a relayed request, on one timer, which is renewed when it fires too
/// early.
final class Timeout {
    private final Vertx vertx;
    private final Runnable late;
    private final long idle;
    private final long deadline;
    private long moved = System.nanoTime();
    private long timer;

    Timeout(Vertx vertx, RelayConfig times, Runnable late) {
        this.vertx = vertx;
        this.late = late;
        this.idle = times.idle().toNanos();
        this.deadline = moved + times.whole().toNanos();
    }

    void start() {
        var now = System.nanoTime();
        var left = Math.min(moved + idle, deadline) - now;
        if (left <= 0) {
            late.run();
        } else {
            timer = vertx.setTimer(1 + TimeUnit.NANOSECONDS.toMillis(left), _ -> start());
        }
    }

    void moved() {
        moved = System.nanoTime();
    }

    void stop() {
        vertx.cancelTimer(timer);
    }
}
