package org.guanai.gateway.request;

import java.util.Locale;

/// A refusal or failure of the gateway itself. A service's own refusal passes through unchanged.
/// What a service refuses too has the services' code, so that each meaning has one. The texts are
/// in `problems.properties` and `problems_zh.properties` under [#code()].
public enum Problem {
    PATH_INVALID(400),
    PARAMETER_INVALID(400, "kit.parameter-invalid"),
    UNAUTHENTICATED(401, "kit.unauthenticated"),
    FORBIDDEN(403, "kit.forbidden"),
    FOREIGN_ORIGIN(403),
    ABSENT(404, "kit.status-404"),
    METHOD_NOT_ALLOWED(405, "kit.status-405"),
    REQUEST_TOO_LARGE(413, "kit.status-413"),
    ADDRESS_TOO_LONG(414, "kit.status-414"),
    RATE_LIMITED(429),
    HEADERS_TOO_LARGE(431, "kit.status-431"),
    FAILED(500, "kit.unexpected"),
    /// The service disconnected, or its answer is no HTTP.
    SERVICE_BROKE_OFF(502),
    ANSWER_TOO_LARGE(502),
    /// No replica of the service accepts connections.
    SERVICE_AWAY(503),
    IDENTITY_AWAY(503),
    BUSY(503),
    SERVICE_TOO_SLOW(504);

    private final int status;
    private final String code;

    Problem(int status) {
        this.status = status;
        this.code = "gateway." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Problem(int status, String code) {
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
