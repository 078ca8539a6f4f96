package org.guanai.gateway.relay;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;

/// Asks replicas whether they are ready.
@Singleton
public final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Inquiry inquiry;

    Readiness(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /// Never fails, also while the gateway itself stops: who does not answer is not ready.
    ///
    /// @param base URL of its management port
    public Future<Boolean> of(String base) {
        return Future.succeededFuture(base + "/q/health/ready")
                .compose(uri -> inquiry.ask(uri, Map.of(), PATIENCE))
                .map(reply -> reply.status() == 200)
                .otherwise(false);
    }
}
