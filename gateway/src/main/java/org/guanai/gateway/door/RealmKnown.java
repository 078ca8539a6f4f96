package org.guanai.gateway.door;

import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready once the realm's keys were fetched. That the realm is away later does not make the gateway
/// unready: remembered tokens and known keys go on working.
@Readiness
@ApplicationScoped
class RealmKnown implements HealthCheck {
    private final TenantConfigBean tenants;

    RealmKnown(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public HealthCheckResponse call() {
        var realm = tenants.getDefaultTenant();
        return HealthCheckResponse.named("realm").status(realm.ready()).build();
    }
}
