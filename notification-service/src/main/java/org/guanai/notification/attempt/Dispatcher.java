package org.guanai.notification.attempt;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Sends what is queued, incidents and everything else side by side, so that a flood of reminders
/// delays no incident.
@ApplicationScoped
class Dispatcher {
    private final Lane<Prepared> urgent;
    private final Lane<Prepared> ordinary;

    Dispatcher(Handing handing, DispatchConfig config) {
        urgent =
                new Lane<>(
                        "incidents",
                        config.urgent(),
                        config.poll(),
                        () -> handing.next(true),
                        handing::hand);
        ordinary =
                new Lane<>(
                        "notices",
                        config.ordinary(),
                        config.poll(),
                        () -> handing.next(false),
                        handing::hand);
    }

    void start(@Observes StartupEvent event) {
        urgent.start();
        ordinary.start();
    }

    void stop(@Observes ShutdownEvent event) {
        urgent.stop();
        ordinary.stop();
    }

    void wake(boolean incident) {
        (incident ? urgent : ordinary).wake();
    }
}
