package org.guanai.gateway.services;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Requests of the gateway itself to the services: small answers, short time-outs.
@Singleton
public final class ServiceClient {
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int CONNECTIONS_TO_EACH = 16;

    private final HttpClient client;

    ServiceClient(Vertx vertx, RelayConfig times) {
        var options =
                new HttpClientOptions()
                        .setConnectTimeout((int) times.connect().toMillis())
                        .setKeepAliveTimeout((int) times.keepAlive().toSeconds())
                        .setMaxPoolSize(CONNECTIONS_TO_EACH);
        this.client = vertx.createHttpClient(options);
    }

    /// The answer to a `GET`, whatever its status; fails on time-out or when it is too large.
    public Future<Reply> ask(String uri, Map<String, String> headers, Duration patience) {
        var millis = patience.toMillis();
        var options =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(uri)
                        .setConnectTimeout(millis)
                        .setIdleTimeout(millis);
        headers.forEach(options::putHeader);
        return client.request(options)
                .compose(request -> request.send().compose(ServiceClient::read))
                .timeout(millis, TimeUnit.MILLISECONDS);
    }

    /// The same for a service with several replicas: the first answer wins.
    ///
    /// @param bases base URLs of its replicas, in order
    public Future<Reply> askAny(
            List<URI> bases, String path, Map<String, String> headers, Duration patience) {
        var base = bases.getFirst().toString().replaceAll("/+$", "");
        var reply = ask(base + path, headers, patience);
        var others = bases.subList(1, bases.size());
        return others.isEmpty()
                ? reply
                : reply.recover(_ -> askAny(others, path, headers, patience));
    }

    private static Future<Reply> read(HttpClientResponse response) {
        Promise<Reply> reply = Promise.promise();
        var body = Buffer.buffer();
        response.exceptionHandler(reply::tryFail);
        response.handler(piece -> {
            body.appendBuffer(piece);
            if (body.length() > MOST_BYTES) {
                response.request().reset();
            }
        });
        response.endHandler(_ -> reply.tryComplete(new Reply(response.statusCode(), body)));
        return reply.future();
    }

    public record Reply(int status, Buffer body) {}
}
