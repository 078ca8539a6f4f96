package org.guanai.kit.broker;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Fails when the relay's or the inbox' thread has died or hangs: only a restart helps. A broker or
/// a database that is away is no reason.
@Liveness
class BrokerLiveness implements HealthCheck {
    private final Relay relay;
    private final Inbox inbox;
    private final BrokerConfig config;

    BrokerLiveness(Relay relay, Inbox inbox, BrokerConfig config) {
        this.relay = relay;
        this.inbox = inbox;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var relaySilent = relay.silence();
        var inboxSilent = inbox.silence();
        var longest = config.deadAfter();
        return HealthCheckResponse.named("relay and inbox are at work")
                .status(relaySilent.compareTo(longest) < 0 && inboxSilent.compareTo(longest) < 0)
                .withData("relay silent for seconds", relaySilent.toSeconds())
                .withData("inbox silent for seconds", inboxSilent.toSeconds())
                .build();
    }
}
