package org.guanai.gateway.world;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpResponse.BodyHandlers.ofString;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/// A caller of the gateway.
public final class Client {
    private final HttpClient http;

    private Client(HttpClient http) {
        this.http = http;
    }

    public static Client client() {
        return new Client(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /// A caller from another address of this machine.
    public static Client from(String address) {
        try {
            return new Client(
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .localAddress(InetAddress.getByName(address))
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        try {
            return http.send(request(method, path, body, headers), ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public java.util.concurrent.CompletableFuture<HttpResponse<String>> begin(
            String method, String path, String... headers) {
        return http.sendAsync(request(method, path, null, headers), ofString());
    }

    public static HttpRequest request(String method, String path, String body, String... headers) {
        var publisher = body == null ? noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(base() + path)).method(method, publisher);
        return (headers.length == 0 ? request : request.headers(headers))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    public static JsonObject json(HttpResponse<String> answer) {
        return new JsonObject(answer.body());
    }

    public static String base() {
        return "http://127.0.0.1:" + port();
    }

    public static int port() {
        return java.net.URI.create(Tokens.setting("test.url")).getPort();
    }
}
