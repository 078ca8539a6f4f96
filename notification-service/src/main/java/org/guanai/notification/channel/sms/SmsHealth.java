package org.guanai.notification.channel.sms;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// Wellness: fails while the providers of SMS refuse this installation or cannot be reached.
@Wellness
class SmsHealth implements HealthCheck {
    private final SmsStatus status;

    SmsHealth(SmsStatus status) {
        this.status = status;
    }

    @Override
    public HealthCheckResponse call() {
        var fault = status.fault();
        var answer =
                HealthCheckResponse.named("the provider of SMS takes messages")
                        .status(fault.isEmpty());
        fault.ifPresent(
                f -> answer.withData("since", f.since().toString()).withData("reply", f.reply()));
        return answer.build();
    }
}
