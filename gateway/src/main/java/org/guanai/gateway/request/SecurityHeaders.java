package org.guanai.gateway.request;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/// Security headers of every answer. A page adds what it needs beyond them.
final class SecurityHeaders {
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence NOTHING =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestIds.HEADER);
    private static final CharSequence TYPE_OPTIONS =
            HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence REFERRER_POLICY =
            HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence RESOURCE_POLICY =
            HttpHeaders.createOptimized("Cross-Origin-Resource-Policy");
    private static final CharSequence CONTENT_POLICY =
            HttpHeaders.createOptimized("Content-Security-Policy");

    private SecurityHeaders() {}

    static void on(MultiMap headers, String requestId) {
        headers.set(REQUEST_ID, requestId)
                .set(TYPE_OPTIONS, NOSNIFF)
                .set(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .set(REFERRER_POLICY, NO_REFERRER)
                .set(RESOURCE_POLICY, SAME_ORIGIN)
                .set(CONTENT_POLICY, NOTHING);
    }

    /// HSTS: once reached by TLS, a browser must not come without it.
    static void onlySecure(MultiMap headers) {
        headers.set("Strict-Transport-Security", "max-age=31536000");
    }
}
