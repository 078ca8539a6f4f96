package org.guanai.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.kit.request.RequestIds;

/// Problem documents for what the HTTP server refuses before any endpoint is reached: a body over
/// the limit, a malformed request line or target.
@ApplicationScoped
public class DoorProblems {
    private static final Set<Integer> OURS = Set.of(400, 413, 414, 415, 431, 503);

    private final Problems problems;
    private final ObjectMapper json;
    private final long longestBody;

    DoorProblems(
            Problems problems,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longestBody) {
        this.problems = problems;
        this.json = json;
        this.longestBody = longestBody.asLongValue();
    }

    /// Runs before the server's own checks of the body's length and of the target, which answer
    /// without a body.
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::admit).failureHandler(this::explain);
    }

    private void admit(RoutingContext context) {
        if (isTooLarge(context)) {
            context.response().putHeader("Connection", "close");
            answer(context, 413, "kit.status-413");
        } else if (!isTarget(context.request().uri())) {
            answer(context, 400, "kit.status-400");
        } else {
            context.next();
        }
    }

    private boolean isTooLarge(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        return length != null && Long.parseUnsignedLong(length) > longestBody;
    }

    /// Quarkus checks the same but answers without a body. Processes start with
    /// `-Dvertx.disableURIValidation=true`, so the check is here.
    private static boolean isTarget(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void explain(RoutingContext context) {
        if (!OURS.contains(context.statusCode()) || context.response().headWritten()) {
            context.next();
        } else {
            answer(context, context.statusCode(), "kit.status-" + context.statusCode());
        }
    }

    /// Answers with the problem document of a code.
    public void answer(RoutingContext context, int status, String code) {
        var locale = ProblemTexts.localeOf(context.request().getHeader("Accept-Language"));
        var problem = problems.document(status, code, null, List.of(), locale);
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader(RequestIds.HEADER, problem.requestId())
                .end(text(problem));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
