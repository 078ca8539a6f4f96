package org.guanai.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.guanai.kit.request.RequestIds;

/// Builds problem documents; the one place where a kind of refusal gets its status.
@ApplicationScoped
public class Problems {
    private static final String TYPE = "/problems/";

    /// Value of `Retry-After` with a 503.
    private static final int AGAIN_SECONDS = 2;

    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    public Response answer(Refusal refusal, Locale locale) {
        var field = refusal.field().orElse(null);
        return answer(statusOf(refusal), refusal.code(), field, List.of(), locale);
    }

    public Response answer(int status, String code, Locale locale) {
        return answer(status, code, null, List.of(), locale);
    }

    public Response answer(
            int status,
            String code,
            String field,
            List<Problem.Violation> violations,
            Locale locale) {
        var problem = document(status, code, field, violations, locale);
        var answer =
                Response.status(status)
                        .type(Problem.MEDIA_TYPE)
                        .header("Content-Language", locale.getLanguage())
                        .header("Cache-Control", "no-store");
        return (status == 503 ? answer.header("Retry-After", AGAIN_SECONDS) : answer)
                .entity(problem)
                .build();
    }

    Problem document(
            int status,
            String code,
            String field,
            List<Problem.Violation> violations,
            Locale locale) {
        return new Problem(
                URI.create(TYPE + code),
                texts.text("title." + status, locale),
                status,
                texts.text(code, locale),
                code,
                field,
                violations,
                RequestIds.current());
    }

    static int statusOf(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Invalid _ -> 400;
            case Refusal.Forbidden _ -> 403;
            case Refusal.Absent _ -> 404;
            case Refusal.Conflict _ -> 409;
            case Refusal.Stale _ -> 412;
            case Refusal.TooLarge _ -> 413;
            case Refusal.Unsupported _ -> 415;
            case Refusal.Unprocessable _ -> 422;
            case Refusal.PreconditionMissing _ -> 428;
            case Refusal.Unavailable _ -> 503;
        };
    }
}
