package org.guanai.stack;

import java.net.URI;

/// Addresses of the parts of a platform.
public final class Endpoints {
    private final Composition composition;

    Endpoints(Composition composition) {
        this.composition = composition;
    }

    public URI gateway() {
        return local(composition.addresses.of(App.GATEWAY.name()));
    }

    /// A service's public port, bypassing the gateway.
    public URI service(String name) {
        return local(composition.addresses.of(name));
    }

    /// The SMTP port of the mail catcher.
    public int smtp() {
        return composition.addresses.of(Addresses.SMTP);
    }

    /// A service's port for health and metrics.
    public URI management(String name) {
        return local(composition.addresses.managementOf(name));
    }

    public URI realm() {
        return composition.keycloak.realm();
    }

    public String kafka() {
        return composition.kafka.bootstrap();
    }

    /// JDBC URL of a service's database as superuser, not bound by any policy.
    public String jdbc(String database) {
        return composition.postgres.url(database);
    }

    /// JDBC URL of a service's database as the service's own role, bound by every policy.
    public String jdbcAsService(String service) {
        return composition.serviceUrl(service);
    }

    private static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
