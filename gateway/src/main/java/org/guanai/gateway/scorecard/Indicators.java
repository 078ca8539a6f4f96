package org.guanai.gateway.scorecard;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.gateway.relay.Inquiry;
import org.guanai.gateway.relay.Room;
import org.guanai.gateway.relay.RouteConfig;
import org.guanai.gateway.visit.Visit;
import org.jboss.logging.Logger;

/// Fetches the indicators of a service, page by page, at its maximum page size.
@Singleton
class Indicators {
    /// Amounts keep their two places.
    static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private static final Logger LOG = Logger.getLogger(Indicators.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_PAGES = 50;

    private final Inquiry inquiry;
    private final RouteConfig routes;

    Indicators(Inquiry inquiry, RouteConfig routes) {
        this.inquiry = inquiry;
        this.routes = routes;
    }

    /// Never fails: no answer is an answer too.
    Future<Answer> of(Room room, Question question) {
        return page(room, question, null, new ArrayList<>(), MOST_PAGES)
                .otherwise(failure -> {
                    LOG.warnf("%s gave no indicators: %s", room, failure.getClass());
                    return new Answer.None(room);
                });
    }

    private Future<Answer> page(
            Room room, Question question, String cursor, List<JsonNode> items, int pagesLeft) {
        var bases = routes.bases().get(room.path());
        return inquiry.askAny(bases, path(room, question, cursor), question.headers(), PATIENCE)
                .compose(reply -> {
                    if (reply.status() != 200) {
                        return Future.succeededFuture(new Answer.Refused(room, reply.status()));
                    }
                    var page = parse(reply.body());
                    page.path("items").forEach(items::add);
                    var next = page.path("next").asText(null);
                    if (next == null) {
                        return Future.succeededFuture(new Answer.Given(room, items));
                    }
                    return pagesLeft > 1
                            ? page(room, question, next, items, pagesLeft - 1)
                            : Future.failedFuture("its list has no end");
                });
    }

    private static String path(Room room, Question question, String cursor) {
        var first =
                "/api/%s/indicators?term=%s&by=%s&limit=200"
                        .formatted(room.path(), question.term(), question.by().word());
        return cursor == null
                ? first
                : first + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }

    static Buffer write(JsonNode document) {
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(document));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(Buffer body) {
        try {
            return JSON.readTree(body.getBytes());
        } catch (IOException e) {
            throw new IllegalStateException("no JSON");
        }
    }

    /// Parameters sent to every service alike.
    record Question(Visit visit, String term, By by) {
        Map<String, String> headers() {
            var request = visit.request();
            var headers = new HashMap<String, String>();
            headers.put("Authorization", request.getHeader("Authorization"));
            headers.put("X-Request-Id", visit.id());
            headers.put("Accept", "application/json");
            return headers;
        }
    }

    /// The answer of a service.
    sealed interface Answer {
        record Given(Room room, List<JsonNode> items) implements Answer {}

        record Refused(Room room, int status) implements Answer {}

        record None(Room room) implements Answer {}
    }
}
