package org.guanai.kit.problem;

import java.util.Optional;

/// A refused request. Every kind has one status. The code names the reason; its text is in
/// `problems.properties` (English) and `problems_zh.properties` (Chinese). Carries no submitted
/// value.
public abstract sealed class Refusal extends RuntimeException {
    private final String code;
    private final String field;

    private Refusal(String code, String field) {
        super(code, null, false, false);
        this.code = code;
        this.field = field;
    }

    public String code() {
        return code;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /// 400: the request is not well-formed, or a field of it is not.
    public static Invalid invalid(String code, String field) {
        return new Invalid(code, field);
    }

    /// 404: no such record, or not the caller's; the two are never distinguished.
    public static Absent absent() {
        return new Absent();
    }

    /// 403: the caller's role may not do this.
    public static Forbidden forbidden(String code) {
        return new Forbidden(code);
    }

    /// 409: contradicts the current state.
    public static Conflict conflict(String code) {
        return new Conflict(code, null);
    }

    public static Conflict conflict(String code, String field) {
        return new Conflict(code, field);
    }

    /// 422: well-formed, but a rule of the county forbids it.
    public static Unprocessable unprocessable(String code, String field) {
        return new Unprocessable(code, field);
    }

    /// 412: changed concurrently.
    public static Stale stale() {
        return new Stale();
    }

    /// 428: an edit needs `If-Match`.
    public static PreconditionMissing preconditionMissing() {
        return new PreconditionMissing();
    }

    /// 413: over a configured limit.
    public static TooLarge tooLarge(String code) {
        return new TooLarge(code);
    }

    /// 415: an unsupported kind of file or body.
    public static Unsupported unsupported(String code) {
        return new Unsupported(code);
    }

    /// 503: a dependency is unreachable; retry.
    public static Unavailable unavailable(String code) {
        return new Unavailable(code);
    }

    public static final class Invalid extends Refusal {
        private Invalid(String code, String field) {
            super(code, field);
        }
    }

    public static final class Absent extends Refusal {
        private Absent() {
            super("kit.absent", null);
        }
    }

    public static final class Forbidden extends Refusal {
        private Forbidden(String code) {
            super(code, null);
        }
    }

    public static final class Conflict extends Refusal {
        private Conflict(String code, String field) {
            super(code, field);
        }
    }

    public static final class Unprocessable extends Refusal {
        private Unprocessable(String code, String field) {
            super(code, field);
        }
    }

    public static final class Stale extends Refusal {
        private Stale() {
            super("kit.stale", null);
        }
    }

    public static final class PreconditionMissing extends Refusal {
        private PreconditionMissing() {
            super("kit.precondition-missing", "If-Match");
        }
    }

    public static final class TooLarge extends Refusal {
        private TooLarge(String code) {
            super(code, null);
        }
    }

    public static final class Unsupported extends Refusal {
        private Unsupported(String code) {
            super(code, null);
        }
    }

    public static final class Unavailable extends Refusal {
        private Unavailable(String code) {
            super(code, null);
        }
    }
}
