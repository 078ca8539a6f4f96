package org.guanai.gateway.services;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;

/// Asks replicas for their readiness.
@Singleton
public final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ServiceClient client;

    Readiness(ServiceClient client) {
        this.client = client;
    }

    /// Never fails, not even during shutdown: no answer means not ready.
    ///
    /// @param base URL of its management port
    public Future<Boolean> of(String base) {
        return Future.succeededFuture(base + "/q/health/ready")
                .compose(uri -> client.ask(uri, Map.of(), PATIENCE))
                .map(reply -> reply.status() == 200)
                .otherwise(false);
    }
}
