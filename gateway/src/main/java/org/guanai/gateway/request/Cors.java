package org.guanai.gateway.request;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/// CORS by configuration; without it, no such header is sent. Tokens travel in `Authorization`, so
/// credentials are not allowed.
@Singleton
class Cors {
    private static final Set<HttpMethod> METHODS =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE);
    private static final Set<String> ASKED =
            Set.of(
                    "Authorization",
                    "Content-Type",
                    "Accept-Language",
                    "If-Match",
                    "If-None-Match",
                    "Idempotency-Key",
                    "Guanai-Post",
                    "X-Request-Id");
    private static final Set<String> SHOWN =
            Set.of("ETag", "Location", "Link", "Retry-After", "RateLimit", "X-Request-Id");

    private final CorsConfig config;

    Cors(CorsConfig config) {
        this.config = config;
    }

    void register(@Observes Router router) {
        var origins = config.origins().orElse(List.of());
        if (!origins.isEmpty()) {
            router.route().order(Order.CORS).handler(handler(origins));
        }
    }

    private CorsHandler handler(List<String> origins) {
        return CorsHandler.create()
                .addOrigins(origins)
                .allowedMethods(METHODS)
                .allowedHeaders(ASKED)
                .exposedHeaders(SHOWN)
                .maxAgeSeconds((int) config.remembered().toSeconds());
    }
}
