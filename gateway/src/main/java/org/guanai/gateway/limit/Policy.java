package org.guanai.gateway.limit;

import io.vertx.core.http.HttpHeaders;

/// The constant part of the rate limit headers.
record Policy(CharSequence header, String left) {
    static Policy of(String name, LimitConfig.Rate rate) {
        var header = "\"%s\";q=%d;w=%d".formatted(name, rate.requests(), rate.window().toSeconds());
        return new Policy(HttpHeaders.createOptimized(header), "\"" + name + "\";r=");
    }
}
