package org.guanai.gateway.request;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final String ANY_PORT = ":*";

    private final CorsConfig config;

    Cors(CorsConfig config) {
        this.config = config;
    }

    void register(@Observes Router router) {
        var origins = config.origins().orElse(List.of());
        if (!origins.isEmpty()) {
            var foreign = handler(origins);
            router.route().order(Order.CORS).handler(c -> handle(c, foreign));
        }
    }

    private static void handle(RoutingContext context, CorsHandler foreign) {
        if (isOwn(context.request())) {
            context.next();
        } else {
            foreign.handle(context);
        }
    }

    /// Browsers name the origin of the gateway's own pages too, when they send something.
    private static boolean isOwn(HttpServerRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var host = request.getHeader(HttpHeaders.HOST);
        return origin != null
                && host != null
                && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }

    private CorsHandler handler(List<String> origins) {
        var handler = CorsHandler.create();
        origins.forEach(origin -> admit(handler, origin));
        return handler.allowedMethods(METHODS)
                .allowedHeaders(ASKED)
                .exposedHeaders(SHOWN)
                .maxAgeSeconds((int) config.remembered().toSeconds());
    }

    private static void admit(CorsHandler handler, String origin) {
        if (origin.endsWith(ANY_PORT)) {
            var host = origin.substring(0, origin.length() - ANY_PORT.length());
            handler.addOriginWithRegex(Pattern.quote(host) + "(:[0-9]{1,5})?");
        } else {
            handler.addOrigin(origin);
        }
    }
}
