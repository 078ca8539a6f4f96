package org.guanai.gateway.limit;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/// Remaining allowance after a request.
///
/// @param seconds until the next request is allowed, 0 when it is now
public record Allowance(Policy policy, long left, long seconds) {
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence LIMIT = HttpHeaders.createOptimized("RateLimit");

    public boolean isSpent() {
        return seconds > 0;
    }

    /// `RateLimit` and `RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers; `Retry-After`
    /// when spent.
    public void on(MultiMap headers) {
        headers.set(POLICY, policy.header()).set(LIMIT, policy.left() + left);
        if (isSpent()) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
    }
}
