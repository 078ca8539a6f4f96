package org.guanai.gateway.limit;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;

/// Rate limits, in memory, per gateway process.
@Singleton
public class Allowances {
    private final Buckets clients;
    private final Buckets incidents;
    private final Buckets anonymous;
    private final Buckets failures;

    Allowances(LimitConfig config) {
        this.clients = new Buckets("client", config.client(), config.counted());
        this.incidents = new Buckets("incidents", config.incidents(), config.counted());
        this.anonymous = new Buckets("anonymous", config.anonymous(), config.counted());
        this.failures = new Buckets("failures", config.failures(), config.counted());
    }

    public Allowance ofClient(String key) {
        return clients.take(key);
    }

    public Allowance ofReporter(String key) {
        return incidents.take(key);
    }

    public Allowance ofAnonymous(String address) {
        return anonymous.take(address);
    }

    /// Whether another token of this address may be verified; counts nothing.
    public Allowance failuresOf(String address) {
        return failures.look(address);
    }

    public void countFailure(String address) {
        failures.take(address);
    }

    /// Remaining allowance after a request.
    ///
    /// @param seconds until the next request is allowed, 0 when it is now
    public record Allowance(Policy policy, long left, long seconds) {
        private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
        private static final CharSequence LIMIT = HttpHeaders.createOptimized("RateLimit");

        public boolean isSpent() {
            return seconds > 0;
        }

        /// `RateLimit` and `RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers;
        /// `Retry-After` when spent.
        public void on(MultiMap headers) {
            headers.set(POLICY, policy.header()).set(LIMIT, policy.left() + left);
            if (isSpent()) {
                headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            }
        }
    }

    /// The constant part of the headers.
    record Policy(CharSequence header, String left) {
        static Policy of(String name, LimitConfig.Rate rate) {
            var header =
                    "\"%s\";q=%d;w=%d".formatted(name, rate.requests(), rate.window().toSeconds());
            return new Policy(HttpHeaders.createOptimized(header), "\"" + name + "\";r=");
        }
    }
}
