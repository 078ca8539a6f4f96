package org.guanai.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/// Problem documents for what the HTTP server refuses before any endpoint is reached: a body over the limit, a
/// malformed request line.
@ApplicationScoped
class DoorProblems {
    private static final Set<Integer> OURS = Set.of(400, 413, 414, 415, 431, 503);

    private final Problems problems;
    private final ObjectMapper json;

    DoorProblems(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        var status = context.statusCode();
        if (!OURS.contains(status) || context.response().headWritten()) {
            context.next();
            return;
        }
        var locale = ProblemTexts.localeOf(context.request().getHeader("Accept-Language"));
        var problem = problems.document(status, "kit.status-" + status, null, List.of(), locale);
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
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
