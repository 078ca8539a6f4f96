package org.guanai.stack;

import java.net.URI;

/// Where the parts of a platform answer.
public final class Endpoints {
    private final Composition composition;

    Endpoints(Composition composition) {
        this.composition = composition;
    }

    public URI gateway() {
        return local(composition.addresses.of(Room.GATEWAY.name()));
    }

    /// A service's public port, past the gateway.
    public URI service(String name) {
        return local(composition.addresses.of(name));
    }

    /// The port at which mails are handed in, where mail is caught.
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

    /// The JDBC address of a service's database as the superuser, whom no policy binds.
    public String jdbc(String database) {
        return composition.postgres.url(database);
    }

    /// The JDBC address of a service's database as the service itself, whom every policy binds.
    public String jdbcAsService(String service) {
        return composition.serviceUrl(service);
    }

    private static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
