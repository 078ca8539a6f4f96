package org.guanai.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How deliveries are sent. All in real time.
@ConfigMapping(prefix = "guanai.dispatch")
interface DispatchConfig {
    /// Concurrent deliveries about incidents.
    @WithDefault("16")
    int urgent();

    /// Concurrent other deliveries.
    @WithDefault("8")
    int ordinary();

    /// Polling interval, for deliveries that no wake-up announced and those to be retried.
    @WithDefault("PT0.5S")
    Duration poll();

    /// Lease of a claim: after it the delivery is claimed again, since its process died.
    @WithDefault("PT1M")
    Duration lease();

    /// Minimum time between two messages to a person that are not about an incident; the others
    /// wait in the app.
    @WithDefault("PT20H")
    Duration quiet();

    /// Delay before the first retry; doubled each time.
    @WithDefault("PT1S")
    Duration pause();

    /// Longest delay between two tries: a mail server that is back is noticed after it.
    @WithDefault("PT30S")
    Duration longestPause();

    /// Tries after which the next channel of the plan is used, too, while this one is away.
    @WithDefault("6")
    int awayTries();

    /// Tries after which a delivery to an unknown person is given up.
    @WithDefault("20")
    int unknownTries();
}
