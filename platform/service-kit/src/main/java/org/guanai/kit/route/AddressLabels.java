package org.guanai.kit.route;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;

/// No id in the labels of metrics: Quarkus labels a request that reached no endpoint by its raw
/// address. Only words of the service's own addresses stay.
@Singleton
class AddressLabels implements MeterFilter {
    private static final String LABEL = "uri";
    private static final String OTHER = "{}";
    private static final int MOST_SEGMENTS = 8;

    private final Routes routes;

    AddressLabels(Routes routes) {
        this.routes = routes;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        var address = id.getTag(LABEL);
        return address == null || address.indexOf('/') < 0
                ? id
                : id.replaceTags(
                        id.getTags().stream()
                                .map(t -> t.getKey().equals(LABEL) ? label(address) : t)
                                .toList());
    }

    private Tag label(String address) {
        var shape =
                Arrays.stream(address.split("/"))
                        .filter(segment -> !segment.isEmpty())
                        .limit(MOST_SEGMENTS)
                        .map(s -> Route.isVariable(s) || routes.words().contains(s) ? s : OTHER)
                        .collect(Collectors.joining("/", "/", ""));
        return Tag.of(LABEL, shape);
    }
}
