package org.guanai.kit.fault;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// Logs at the start that a crash point is armed, or refuses to start.
@Singleton
class CrashArming {
    private static final Logger LOG = Logger.getLogger(CrashArming.class);

    void started(@Observes StartupEvent event) {
        var armed = CrashPoint.Armed.in(System.getenv());
        if (armed.point() != null) {
            LOG.warnf("this process is going to die at %s", armed.point());
        }
    }
}
