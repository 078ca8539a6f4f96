package org.guanai.proofs.token;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Stands between the services and Keycloak and counts what they ask for. The issuer stays
/// Keycloak's own.
final class RealmWatch implements AutoCloseable {
    private static final String KEYS = "/protocol/openid-connect/certs";
    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final HttpServer server;
    private final Supplier<URI> keycloak;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong keys = new AtomicLong();
    private final AtomicLong others = new AtomicLong();

    private RealmWatch(HttpServer server, Supplier<URI> keycloak) {
        this.server = server;
        this.keycloak = keycloak;
    }

    /// @param keycloak its address, asked for when somebody asks for something
    static RealmWatch before(Supplier<URI> keycloak) {
        try {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var watch = new RealmWatch(HttpServer.create(here, 50), keycloak);
            watch.server.createContext("/", watch::relay);
            watch.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            watch.server.start();
            return watch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String realm() {
        return base() + "/realms/guanai";
    }

    /// How often the realm's keys were fetched.
    long keys() {
        return keys.get();
    }

    /// How often anything was asked for that is neither its keys nor where they are.
    long others() {
        return others.get();
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void relay(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.endsWith(KEYS)) {
            keys.incrementAndGet();
        } else if (!path.endsWith(DISCOVERY)) {
            others.incrementAndGet();
        }
        try (exchange) {
            answer(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        var base = keycloak.get();
        var request =
                HttpRequest.newBuilder(base.resolve(exchange.getRequestURI()))
                        .method(
                                exchange.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofInputStream(exchange::getRequestBody))
                        .build();
        var answer = http.send(request, BodyHandlers.ofString());
        var pointer = "\"jwks_uri\":\"";
        var body =
                answer.body()
                        .replace(pointer + base, pointer + base())
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.statusCode(), body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
