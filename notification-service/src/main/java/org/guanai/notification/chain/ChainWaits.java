package org.guanai.notification.chain;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;

/// How long the contact chain waits (3.1.5f). Real time, not business time: it measures how long a
/// person takes to answer. Rule `contact-chain`.
///
/// @param pause after so long without an acknowledgement the next guardian is told
/// @param pauseBySeverity the same for single severities, 1–4
/// @param patience a notice about a student who never arrives from the registry is given up after
///   so long
public record ChainWaits(
        @NotNull Duration pause,
        Map<Integer, @NotNull Duration> pauseBySeverity,
        @NotNull Duration patience) {
    public Duration pauseFor(int severity) {
        return pauseBySeverity == null ? pause : pauseBySeverity.getOrDefault(severity, pause);
    }
}
