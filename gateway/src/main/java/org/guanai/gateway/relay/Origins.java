package org.guanai.gateway.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.guanai.gateway.limit.Bulkhead;
import org.guanai.gateway.limit.LimitConfig;
import org.guanai.gateway.services.Readiness;
import org.guanai.gateway.services.RelayConfig;
import org.guanai.gateway.services.Service;

/// Address of each service.
@Singleton
final class Origins {
    private final Map<Service, Origin> origins;

    Origins(
            Replicas replicas,
            RelayConfig times,
            LimitConfig limits,
            Vertx vertx,
            Readiness readiness,
            MeterRegistry meters) {
        this.origins =
                Arrays.stream(Service.values())
                        .map(service ->
                                new Origin(
                                        service,
                                        replicas.of(service),
                                        vertx,
                                        times,
                                        limits,
                                        readiness))
                        .collect(
                                Collectors.toMap(
                                        Origin::service,
                                        origin -> origin,
                                        (one, _) -> one,
                                        () -> new EnumMap<>(Service.class)));
        origins.forEach((service, origin) -> count(service, origin, meters));
    }

    Origin of(Service service) {
        return origins.get(service);
    }

    private static void count(Service service, Origin origin, MeterRegistry meters) {
        Gauge.builder("guanai.gateway.in.flight", origin.bulkhead(), Bulkhead::taken)
                .description("Requests that are in a service")
                .tag("part", service.path())
                .register(meters);
    }
}
