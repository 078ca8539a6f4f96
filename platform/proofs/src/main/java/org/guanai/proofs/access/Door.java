package org.guanai.proofs.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.guanai.stack.Platform;

/// Where calls go in: through the gateway, or past it at the service's own port.
enum Door {
    GATEWAY,
    ROOM;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String JSON = "application/json";

    /// A body that is a text is a form with a file, written out.
    private static final String FORM = "multipart/form-data; boundary=proof";

    private static final AtomicLong CALLS = new AtomicLong();

    /// How many calls were made so far.
    static long calls() {
        return CALLS.get();
    }

    /// Whether an operation can be reached here: the gateway's own only there.
    boolean leadsTo(ApiOperation operation) {
        return this == GATEWAY || !operation.service().equals("gateway");
    }

    /// @param actor empty for somebody without a token
    Reply send(Platform platform, Call call, Optional<Actor> actor) {
        var request =
                HttpRequest.newBuilder(address(platform, call.operation()).resolve(call.target()))
                        .timeout(LONGEST)
                        .header("Accept-Language", "en");
        call.headers().forEach(request::header);
        actor.ifPresent(a -> request.header("Authorization", "Bearer " + a.token().get()));
        call.body().ifPresent(b -> request.header("Content-Type", b.isTextual() ? FORM : JSON));
        var body =
                call.body()
                        .map(b ->
                                BodyPublishers.ofString(b.isTextual() ? b.asText() : b.toString()))
                        .orElseGet(BodyPublishers::noBody);
        return Reply.of(patiently(request.method(call.operation().method(), body).build()), call);
    }

    private URI address(Platform platform, ApiOperation operation) {
        return this == GATEWAY
                ? platform.endpoints().gateway()
                : platform.endpoints().service(operation.service());
    }

    /// Who is told to wait, waits: limits are not what is looked at here.
    private static HttpResponse<String> patiently(HttpRequest request) {
        var answer = exchange(request);
        while (answer.statusCode() == 429) {
            var seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
            LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
            answer = exchange(request);
        }
        return answer;
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        CALLS.incrementAndGet();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
