package org.guanai.gateway.door;

import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/// Ready once the realm's keys were fetched. When the realm was away at the start, each look tries
/// again: nothing else would before the first request. That it goes away later changes nothing:
/// known keys go on working.
@Readiness
@ApplicationScoped
class RealmKnown implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(RealmKnown.class);

    private final TenantConfigBean tenants;
    private final AtomicBoolean asking = new AtomicBoolean();

    RealmKnown(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public HealthCheckResponse call() {
        var realm = tenants.getDefaultTenant();
        if (!realm.ready() && asking.compareAndSet(false, true)) {
            realm.initialize()
                    .onTermination()
                    .invoke(() -> asking.set(false))
                    .subscribe()
                    .with(_ -> LOG.info("the realm is known"), e -> LOG.warn("the realm is away"));
        }
        return HealthCheckResponse.named("realm").status(realm.ready()).build();
    }
}
