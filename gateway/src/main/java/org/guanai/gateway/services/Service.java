package org.guanai.gateway.services;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A service behind the gateway. It serves `/api/<path>/…` itself, so the gateway rewrites nothing.
public enum Service {
    REGISTRY,
    MENTORING,
    AID,
    SAFETY,
    NOTIFICATION;

    private static final String API = "/api/";
    private static final Map<String, Service> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toMap(Service::path, r -> r));

    private final String path = name().toLowerCase(Locale.ROOT);

    public String path() {
        return path;
    }

    /// The service that owns a path, if any.
    public static Optional<Service> at(String path) {
        var end = path.indexOf('/', API.length());
        return end < 0 || !path.startsWith(API)
                ? Optional.empty()
                : Optional.ofNullable(BY_PATH.get(path.substring(API.length(), end)));
    }
}
