package org.guanai.gateway.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanai.gateway.limit.LimitConfig;
import org.guanai.gateway.limit.Places;

/// Address of each service.
@Singleton
final class Origins {
    private final Map<Room, Origin> origins;

    Origins(
            RouteConfig routes,
            HealthConfig health,
            RelayConfig times,
            LimitConfig limits,
            Vertx vertx,
            Readiness readiness,
            MeterRegistry meters) {
        this.origins =
                Arrays.stream(Room.values())
                        .map(room ->
                                new Origin(
                                        room,
                                        addresses(room, routes, health),
                                        vertx,
                                        times,
                                        limits,
                                        readiness))
                        .collect(
                                Collectors.toMap(
                                        Origin::room,
                                        origin -> origin,
                                        (one, _) -> one,
                                        () -> new EnumMap<>(Room.class)));
        origins.forEach((room, origin) -> count(room, origin, meters));
    }

    Origin of(Room room) {
        return origins.get(room);
    }

    private static void count(Room room, Origin origin, MeterRegistry meters) {
        Gauge.builder("guanai.gateway.in.flight", origin.places(), Places::taken)
                .description("Requests that are in a room")
                .tag("part", room.path())
                .register(meters);
    }

    private static List<Address> addresses(Room room, RouteConfig routes, HealthConfig health) {
        var bases = bases(room, routes);
        var managements = health.bases().getOrDefault(room.path(), List.of());
        if (managements.size() < bases.size()) {
            throw new IllegalStateException(
                    "guanai.health." + room.path() + " names fewer addresses than its routes");
        }
        return IntStream.range(0, bases.size())
                .mapToObj(nr -> new Address(bases.get(nr), managements.get(nr)))
                .toList();
    }

    private static List<URI> bases(Room room, RouteConfig routes) {
        var bases = routes.bases().getOrDefault(room.path(), List.of());
        if (bases.isEmpty() || bases.stream().anyMatch(base -> base.getHost() == null)) {
            throw new IllegalStateException("guanai.routes." + room.path() + " is no base URL");
        }
        return bases;
    }
}
