package org.guanai.kit.broker.outbox;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.guanai.kit.broker.BrokerConfig;

/// Wellness: fails when an event has been waiting for too long, so that what is accepted here no
/// longer reaches the other services and an operator must act. It is no readiness check: a service
/// whose broker is unreachable goes on accepting, and would otherwise be taken out of service in
/// all replicas at once.
@Wellness
class OutboxHealth implements HealthCheck {
    private final OutboxMeter outbox;
    private final BrokerConfig config;

    OutboxHealth(OutboxMeter outbox, BrokerConfig config) {
        this.outbox = outbox;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("events leave the outbox")
                .status(outbox.age().compareTo(config.stuckAfter()) < 0)
                .withData("waiting", outbox.size())
                .withData("oldest waits for seconds", outbox.age().toSeconds())
                .build();
    }
}
