package org.guanai.demo.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/// A caller of the API: every creating call carries a fresh `Idempotency-Key` unless one is given.
public final class Client {
    private static final int TRIES = 10;
    private static final String JSON = "application/json";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final URI base;
    private final Function<HttpRequest, Answer> exchange;
    private final Supplier<String> token;
    private final Map<String, String> headers = new LinkedHashMap<>();

    /// @param exchange sends a request and returns what was answered
    Client(URI base, Function<HttpRequest, Answer> exchange, Supplier<String> token) {
        this.base = base;
        this.exchange = exchange;
        this.token = token;
    }

    /// The same caller with one more header on every call.
    public Client with(String header, String value) {
        var other = new Client(base, exchange, token);
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    /// The same caller with the token of now, for as long as nobody can give out another.
    public Client withTokenOfNow() {
        var now = token.get();
        var other = new Client(base, exchange, () -> now);
        other.headers.putAll(headers);
        return other;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    /// @param body anything that Jackson writes, or a text that is sent as it is
    public Answer post(String path, Object body) {
        return creating("POST", path, body);
    }

    public Answer put(String path, String tag, Object body) {
        var with = Map.of("Content-Type", JSON, "If-Match", tag);
        return send("PUT", path, BodyPublishers.ofString(Json.text(body)), with);
    }

    /// Sends a file as multipart form data, with one more form field for its kind.
    public Answer upload(String path, String kind, String fileName, byte[] content) {
        var form = Multipart.of(Map.of("kind", kind), fileName, content);
        var with = Map.of("Content-Type", form.contentType(), "Idempotency-Key", key());
        return send("POST", path, BodyPublishers.ofByteArray(form.body()), with);
    }

    private Answer creating(String method, String path, Object body) {
        var with = Map.of("Content-Type", JSON, "Idempotency-Key", key());
        return send(method, path, BodyPublishers.ofString(Json.text(body)), with);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private Answer send(
            String method, String path, BodyPublisher body, Map<String, String> defaults) {
        var request = HttpRequest.newBuilder(target(path)).method(method, body).timeout(LONGEST);
        defaults.forEach(request::setHeader);
        var bearer = token.get();
        if (bearer != null) {
            request.setHeader("Authorization", "Bearer " + bearer);
        }
        headers.forEach(request::setHeader);
        return patiently(request.build());
    }

    /// A client that is told to wait (429) waits as long as it is told, a bounded number of times.
    private Answer patiently(HttpRequest request) {
        var answer = exchange.apply(request);
        for (int i = 0; i < TRIES && pause(answer).isPresent(); i++) {
            LockSupport.parkNanos(pause(answer).get().toNanos());
            answer = exchange.apply(request);
        }
        return answer;
    }

    private static Optional<Duration> pause(Answer answer) {
        return answer.status() == 429
                ? answer.header("Retry-After").map(Long::valueOf).map(Duration::ofSeconds)
                : Optional.empty();
    }

    private URI target(String path) {
        return path.startsWith("http") ? URI.create(path) : base.resolve(path);
    }
}
