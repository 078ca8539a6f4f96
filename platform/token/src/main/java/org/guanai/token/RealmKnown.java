package org.guanai.token;

import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/// Ready once the realm's keys were fetched. If the realm was down at the start, each probe
/// retries: nothing else would before the first request. An outage later changes nothing: known
/// keys go on working.
@Readiness
@ApplicationScoped
public class RealmKnown implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(RealmKnown.class);
    private static final Duration EVERY = Duration.ofSeconds(3);

    private final TenantConfigBean tenants;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    RealmKnown(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public HealthCheckResponse call() {
        var realm = tenants.getDefaultTenant();
        if (!realm.ready() && isTime()) {
            realm.initialize()
                    .subscribe()
                    .with(_ -> LOG.info("the realm answers"), _ -> LOG.info("the realm is away"));
        }
        return HealthCheckResponse.named("realm").status(realm.ready()).build();
    }

    /// However often readiness is probed.
    private boolean isTime() {
        var due = next.get();
        var now = System.nanoTime();
        return now - due >= 0 && next.compareAndSet(due, now + EVERY.toNanos());
    }
}
