package org.guanai.demo.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The platform as a client of its public API sees it.
///
/// @param base address of the gateway
/// @param heard what is told each answer, also those that are tried again
public record Gateway(URI base, HttpClient http, Consumer<Answer> heard) {
    public static Gateway at(URI base) {
        var http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
        return new Gateway(base, http, _ -> {});
    }

    /// The same, with somebody who hears every answer.
    public Gateway heardBy(Consumer<Answer> listener) {
        return new Gateway(base, http, listener);
    }

    /// Somebody who calls with an access token; it is asked for before each call, so that it may be
    /// renewed.
    public Client as(Supplier<String> token) {
        return new Client(base, this::exchange, token);
    }

    /// Somebody without a token.
    public Client anonymous() {
        return new Client(base, this::exchange, () -> null);
    }

    private Answer exchange(HttpRequest request) {
        try {
            var answer = Answer.of(http.send(request, BodyHandlers.ofByteArray()));
            heard.accept(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
