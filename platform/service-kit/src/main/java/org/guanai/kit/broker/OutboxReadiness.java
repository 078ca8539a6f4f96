package org.guanai.kit.broker;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Fails when events have been waiting for long: what is accepted here no longer reaches the other
/// services, nobody is told of an incident, and it is better to say so.
@Readiness
class OutboxReadiness implements HealthCheck {
    private final OutboxMeter outbox;
    private final BrokerConfig config;

    OutboxReadiness(OutboxMeter outbox, BrokerConfig config) {
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
