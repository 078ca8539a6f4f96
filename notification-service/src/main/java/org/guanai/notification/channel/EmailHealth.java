package org.guanai.notification.channel;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// Wellness: fails while the mail server refuses this installation, or cannot be reached, so that
/// an administrator acts; the mails wait meanwhile.
@Wellness
class EmailHealth implements HealthCheck {
    private final EmailStatus status;

    EmailHealth(EmailStatus status) {
        this.status = status;
    }

    @Override
    public HealthCheckResponse call() {
        var fault = status.fault();
        var answer =
                HealthCheckResponse.named("the mail server takes mails").status(fault.isEmpty());
        fault.ifPresent(
                f -> answer.withData("since", f.since().toString()).withData("reply", f.reply()));
        return answer.build();
    }
}
