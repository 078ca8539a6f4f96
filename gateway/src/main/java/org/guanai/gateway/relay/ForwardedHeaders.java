package org.guanai.gateway.relay;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.guanai.gateway.request.Exchange;

/// Headers to forward (RFC 9110 section 7.6.1). Hop-by-hop headers are dropped; forwarding headers
/// are set by the gateway alone; the platform uses no cookies; CORS is the gateway's own.
final class ForwardedHeaders {
    private static final Set<String> OF_ONE_CONNECTION =
            names(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "http2-settings");
    private static final Set<String> NOT_TO_THE_ROOM =
            names(
                    OF_ONE_CONNECTION,
                    "host",
                    "expect",
                    "cookie",
                    "forwarded",
                    "via",
                    "x-real-ip",
                    "x-request-id",
                    "x-http-method",
                    "x-http-method-override",
                    "x-method-override",
                    "x-original-url",
                    "x-rewrite-url");
    private static final Set<String> NOT_TO_THE_CLIENT =
            names(
                    OF_ONE_CONNECTION,
                    "server",
                    "x-powered-by",
                    "set-cookie",
                    "x-request-id",
                    "x-guanai-draining",
                    "x-content-type-options",
                    "referrer-policy",
                    "content-security-policy",
                    "cross-origin-resource-policy");
    private static final Set<String> LINKS = names("location", "content-location", "link");

    /// Set by a draining replica on every answer.
    static final CharSequence LEAVING = HttpHeaders.createOptimized("X-Guanai-Draining");

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence FORWARDED_FOR =
            HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO =
            HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST =
            HttpHeaders.createOptimized("X-Forwarded-Host");

    private ForwardedHeaders() {}

    static void toTheService(Exchange exchange, MultiMap to) {
        var from = exchange.request().headers();
        var hops = namedBy(from);
        for (var header : from) {
            var name = header.getKey();
            if (!NOT_TO_THE_ROOM.contains(name) && !hops.contains(name) && !isInternal(name)) {
                to.add(name, header.getValue());
            }
        }
        to.set(REQUEST_ID, exchange.id());
        sayWhereFrom(exchange.request(), to);
    }

    static void toTheClient(MultiMap from, MultiMap to, Address address) {
        var hops = namedBy(from);
        to.remove(HttpHeaders.CACHE_CONTROL);
        for (var header : from) {
            var name = header.getKey();
            if (!NOT_TO_THE_CLIENT.contains(name) && !hops.contains(name) && !isCors(name)) {
                var value = header.getValue();
                to.add(name, LINKS.contains(name) ? address.outside(value) : value);
            }
        }
        if (!to.contains(HttpHeaders.CACHE_CONTROL)) {
            to.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /// Reverts [#toTheClient] when the answer breaks off before its first byte.
    static void takeBack(MultiMap from, MultiMap to) {
        from.names().forEach(to::remove);
    }

    private static void sayWhereFrom(HttpServerRequest request, MultiMap to) {
        var remote = request.remoteAddress();
        if (remote != null) {
            to.set(FORWARDED_FOR, remote.hostAddress());
        }
        to.set(FORWARDED_PROTO, request.scheme());
        var host = request.getHeader(HttpHeaders.HOST);
        if (host != null) {
            to.set(FORWARDED_HOST, host);
        }
    }

    private static boolean isInternal(String name) {
        return startsWith(name, "x-forwarded-") || startsWith(name, "x-guanai-");
    }

    private static boolean isCors(String name) {
        return startsWith(name, "access-control-");
    }

    private static boolean startsWith(String name, String prefix) {
        return name.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    /// Further hop-by-hop headers, named by `Connection`.
    private static Set<String> namedBy(MultiMap headers) {
        var connection = headers.get(HttpHeaders.CONNECTION);
        return connection == null
                        || OF_ONE_CONNECTION.contains(connection)
                        || "close".equals(connection)
                ? Set.of()
                : names(Set.of(), connection.strip().split("\\s*,\\s*"));
    }

    private static Set<String> names(String... names) {
        return names(Set.of(), names);
    }

    private static Set<String> names(Collection<String> further, String... names) {
        var all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(further);
        all.addAll(Arrays.asList(names));
        return all;
    }
}
