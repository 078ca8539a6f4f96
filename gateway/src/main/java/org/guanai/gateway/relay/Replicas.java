package org.guanai.gateway.relay;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.guanai.gateway.services.HealthConfig;
import org.guanai.gateway.services.RouteConfig;
import org.guanai.gateway.services.Service;

/// Addresses of the replicas of each service, from the configuration.
@Singleton
final class Replicas {
    private final RouteConfig routes;
    private final HealthConfig health;

    Replicas(RouteConfig routes, HealthConfig health) {
        this.routes = routes;
        this.health = health;
    }

    /// In the order of its routes.
    ///
    /// @throws IllegalStateException when a service has no address, or fewer for its health
    List<Address> of(Service service) {
        var bases = bases(service);
        var managements = health.bases().getOrDefault(service.path(), List.of());
        if (managements.size() < bases.size()) {
            throw new IllegalStateException(
                    "guanai.health." + service.path() + " names fewer addresses than its routes");
        }
        return IntStream.range(0, bases.size())
                .mapToObj(nr -> new Address(bases.get(nr), managements.get(nr)))
                .toList();
    }

    private List<URI> bases(Service service) {
        var bases = routes.bases().getOrDefault(service.path(), List.of());
        if (bases.isEmpty() || bases.stream().anyMatch(base -> base.getHost() == null)) {
            throw new IllegalStateException("guanai.routes." + service.path() + " is no base URL");
        }
        return bases;
    }
}
