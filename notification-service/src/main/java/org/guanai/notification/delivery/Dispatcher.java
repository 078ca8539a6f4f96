package org.guanai.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Sends the queued deliveries, those about incidents apart from all others, so that a flood of
/// reminders delays no incident.
@ApplicationScoped
class Dispatcher {
    private final WorkerPool<PreparedDelivery> urgent;
    private final WorkerPool<PreparedDelivery> ordinary;

    Dispatcher(DeliveryWorker worker, DispatchConfig config) {
        urgent =
                new WorkerPool<>(
                        "incidents",
                        config.urgent(),
                        config.poll(),
                        () -> worker.next(true),
                        worker::send);
        ordinary =
                new WorkerPool<>(
                        "notices",
                        config.ordinary(),
                        config.poll(),
                        () -> worker.next(false),
                        worker::send);
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
