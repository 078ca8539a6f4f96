package org.guanai.gateway.request;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/// Counts every request; logs those that were refused, failed or were slow, and all others at
/// DEBUG. A line contains the shape of the path, never the path: ids and queries are personal data.
@Singleton
class AccessLog {
    private static final Logger LOG = Logger.getLogger("org.guanai.gateway.requests");
    private static final long SLOW = Duration.ofSeconds(2).toNanos();

    /// nginx's status for a client that disconnected before its answer.
    private static final int CLIENT_LEFT = 499;

    private final MeterRegistry meters;
    private final PathShape shapes = PathShape.ofTheApi();
    private final Map<String, Timer[]> timers = new ConcurrentHashMap<>();

    AccessLog(MeterRegistry meters) {
        this.meters = meters;
    }

    void ended(Exchange exchange) {
        var status = status(exchange);
        var nanos = exchange.nanos();
        var timer = timers.computeIfAbsent(exchange.part(), this::timersOf)[status / 100];
        timer.record(nanos, TimeUnit.NANOSECONDS);
        if (exchange.refusal() != null) {
            meters.counter("guanai.gateway.refusals", "code", exchange.refusal().code())
                    .increment();
        }
        var level = status >= 400 || nanos > SLOW ? Logger.Level.INFO : Logger.Level.DEBUG;
        if (LOG.isEnabled(level)) {
            log(exchange, level, status, nanos);
        }
    }

    private static int status(Exchange exchange) {
        if (exchange.response().ended()) {
            return exchange.response().getStatusCode();
        }
        return exchange.refusal() == null ? CLIENT_LEFT : exchange.refusal().status();
    }

    private void log(Exchange exchange, Logger.Level level, int status, long nanos) {
        MDC.put("requestId", exchange.id());
        var method = exchange.request().method().name();
        var shape = shapes.of(exchange.request().path());
        LOG.logf(
                level, "%s %s %d %d ms%s", method, shape, status, nanos / 1_000_000, why(exchange));
        MDC.remove("requestId");
    }

    /// The class of a cause, never its message, which may contain an address and hence an id.
    private static String why(Exchange exchange) {
        if (exchange.refusal() == null) {
            return "";
        }
        var cause =
                exchange.cause() == null ? "" : " " + exchange.cause().getClass().getSimpleName();
        return " " + exchange.refusal().code() + cause;
    }

    private Timer[] timersOf(String part) {
        var byClass = new Timer[6];
        for (var i = 1; i < byClass.length; i++) {
            byClass[i] =
                    Timer.builder("guanai.gateway.requests")
                            .description("Requests from the first byte to the last of the answer")
                            .tag("part", part)
                            .tag("status", i + "xx")
                            .register(meters);
        }
        return byClass;
    }
}
