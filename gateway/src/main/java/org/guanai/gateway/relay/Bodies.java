package org.guanai.gateway.relay;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;

/// Body length by headers (RFC 9112 section 6.3).
final class Bodies {
    static final long NOT_SAID = -1;

    private Bodies() {}

    static boolean isIn(MultiMap requestHeaders) {
        return length(requestHeaders) > 0 || requestHeaders.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    static boolean isFor(HttpMethod method, int status) {
        return method != HttpMethod.HEAD && status != 204 && status != 304;
    }

    /// @return bytes, or [#NOT_SAID]
    static long length(MultiMap headers) {
        var said = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (said == null || said.isEmpty()) {
            return NOT_SAID;
        }
        try {
            return Long.parseLong(said);
        } catch (NumberFormatException notANumber) {
            return NOT_SAID;
        }
    }
}
