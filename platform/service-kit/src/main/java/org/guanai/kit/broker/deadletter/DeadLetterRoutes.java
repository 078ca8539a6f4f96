package org.guanai.kit.broker.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.transaction.Failures;

/// Dead letters for the operator, on the management port. `GET /q/dead-letters` lists the open
/// ones, oldest first, at most 200. `POST /q/dead-letters/{id}/replay` replays one: 204 when it
/// took effect, 404 when it is not open or its record is gone, 409 with the reason when it failed
/// again.
@ApplicationScoped
class DeadLetterRoutes {
    private static final int MOST = 200;

    private final DeadLetters deadLetters;
    private final ObjectMapper json;

    DeadLetterRoutes(DeadLetters deadLetters, ObjectMapper json) {
        this.deadLetters = deadLetters;
        this.json = json;
    }

    void add(@Observes ManagementInterface management) {
        var router = management.router();
        router.get("/q/dead-letters").blockingHandler(this::list);
        router.post("/q/dead-letters/:id/replay").blockingHandler(this::replay);
    }

    private void list(RoutingContext request) {
        answer(request, 200, deadLetters.open(MOST));
    }

    private void replay(RoutingContext request) {
        try {
            var done = id(request).filter(deadLetters::replay).isPresent();
            request.response().setStatusCode(done ? 204 : 404).end();
        } catch (RuntimeException e) {
            answer(request, 409, new Failed(Failures.reason(e)));
        }
    }

    private static Optional<UUID> id(RoutingContext request) {
        try {
            return Optional.of(UUID.fromString(request.pathParam("id")));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private void answer(RoutingContext request, int status, Object body) {
        try {
            request.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", "application/json")
                    .end(json.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            request.fail(e);
        }
    }

    private record Failed(String reason) {}
}
