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
import java.util.List;
import java.util.Map;
import org.guanai.gateway.request.Exchange;
import org.guanai.gateway.services.OnBehalf;
import org.guanai.gateway.services.RouteConfig;
import org.guanai.gateway.services.Service;
import org.guanai.gateway.services.ServiceClient;
import org.jboss.logging.Logger;

/// Fetches the indicators of a service, page by page, at its maximum page size.
@Singleton
class Indicators {
    /// Amounts keep their two bulkhead.
    static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private static final Logger LOG = Logger.getLogger(Indicators.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_PAGES = 50;

    private final ServiceClient client;
    private final RouteConfig routes;

    Indicators(ServiceClient client, RouteConfig routes) {
        this.client = client;
        this.routes = routes;
    }

    /// Never fails: no answer is an answer too.
    Future<Answer> of(Service service, Question question) {
        return page(service, question, null, new ArrayList<>(), MOST_PAGES)
                .otherwise(failure -> {
                    LOG.warnf("%s gave no indicators: %s", service, failure.getClass());
                    return new Answer.None(service);
                });
    }

    private Future<Answer> page(
            Service service,
            Question question,
            String cursor,
            List<JsonNode> items,
            int pagesLeft) {
        var bases = routes.bases().get(service.path());
        return client.askAny(bases, path(service, question, cursor), question.headers(), PATIENCE)
                .compose(reply -> {
                    if (reply.status() != 200) {
                        return Future.succeededFuture(new Answer.Refused(service, reply.status()));
                    }
                    var page = parse(reply.body());
                    page.path("items").forEach(items::add);
                    var next = page.path("next").asText(null);
                    if (next == null) {
                        return Future.succeededFuture(new Answer.Given(service, items));
                    }
                    return pagesLeft > 1
                            ? page(service, question, next, items, pagesLeft - 1)
                            : Future.failedFuture("its list has no end");
                });
    }

    private static String path(Service service, Question question, String cursor) {
        var first =
                "/api/%s/indicators?term=%s&by=%s&limit=200"
                        .formatted(service.path(), question.term(), question.by().word());
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
    record Question(Exchange exchange, String term, Grouping by) {
        Map<String, String> headers() {
            return OnBehalf.of(exchange);
        }
    }

    /// The answer of a service.
    sealed interface Answer {
        record Given(Service service, List<JsonNode> items) implements Answer {}

        record Refused(Service service, int status) implements Answer {}

        record None(Service service) implements Answer {}
    }
}
