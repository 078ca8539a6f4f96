package org.guanai.kit.broker;

import io.quarkus.arc.All;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Fails when a thread of the relay or the inbox has died or hangs: only a restart helps. An
/// unreachable broker or database does not fail it.
@Liveness
class BrokerLiveness implements HealthCheck {
    private final List<BrokerThread> threads;
    private final BrokerConfig config;

    BrokerLiveness(@All List<BrokerThread> threads, BrokerConfig config) {
        this.threads = threads;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("relay and inbox are at work").up();
        for (var thread : threads) {
            var silence = thread.silence();
            answer.withData(thread.role() + " silent for seconds", silence.toSeconds());
            if (silence.compareTo(config.deadAfter()) >= 0) {
                answer.down();
            }
        }
        return answer.build();
    }
}
