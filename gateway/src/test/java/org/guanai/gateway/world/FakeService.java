package org.guanai.gateway.world;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;

/// A service that behaves as the last segment of the path says.
public final class FakeService {
    /// Terms that are answered otherwise.
    public static final String ALL_REFUSE = "1901-1902-1";

    public static final String UNKNOWN = "1902-1903-1";
    public static final String SAFETY_REFUSES = "1903-1904-1";
    public static final String TWO_PAGES = "1904-1905-1";

    private final Vertx vertx;
    private final HttpServer server;
    private final AtomicInteger notReadyFor = new AtomicInteger();
    private final AtomicInteger abandoned = new AtomicInteger();

    FakeService(Vertx vertx) {
        this.vertx = vertx;
        this.server = vertx.createHttpServer().requestHandler(this::handle);
    }

    int start() {
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        return server.actualPort();
    }

    private void handle(HttpServerRequest request) {
        var response = request.response();
        response.exceptionHandler(_ -> {});
        request.exceptionHandler(_ -> {});
        switch (request.path().substring(request.path().lastIndexOf('/') + 1)) {
            case "silent" -> response.closeHandler(_ -> abandoned.incrementAndGet());
            case "leaves" -> leave(response);
            case "late" -> vertx.setTimer(1_000, _ -> response.end("late"));
            case "hangs-up" -> request.connection().close();
            case "cut" -> cut(request);
            case "stalls" -> response.putHeader("Content-Length", "1000").write("begun");
            case "drips" -> drip(request);
            case "big" -> big(request);
            case "endless" -> endless(request);
            case "status" -> response.setStatusCode(number(request, "code")).end();
            case "refuses" -> refuse(request);
            case "moved" -> moved(request);
            case "abandoned" -> response.end(Integer.toString(abandoned.get()));
            case "indicators" -> indicators(request);
            case "me" -> sayWhoCalls(request);
            case "ready" -> sayWhetherReady(response);
            default -> echo(request);
        }
    }

    /// And comes again: ready at the third look from now.
    private void leave(HttpServerResponse response) {
        notReadyFor.set(2);
        response.putHeader("X-Guanai-Draining", "1").end("bye");
    }

    private void sayWhetherReady(HttpServerResponse response) {
        if (notReadyFor.getAndDecrement() > 0) {
            response.setStatusCode(503).end("{\"status\":\"DOWN\"}");
        } else {
            response.end("{\"status\":\"UP\",\"checks\":[{\"name\":\"database\"}]}");
        }
    }

    private void echo(HttpServerRequest request) {
        var headers = new JsonObject();
        request.headers()
                .names()
                .forEach(n ->
                        headers.put(
                                n.toLowerCase(), String.join("|", request.headers().getAll(n))));
        var seen = new JsonObject().put("method", request.method().name());
        seen.put("uri", request.uri()).put("headers", headers);
        var counted = new AtomicInteger();
        request.handler(piece -> counted.addAndGet(piece.length()));
        request.endHandler(_ ->
                request.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Connection", "keep-alive, X-Hop")
                        .putHeader("X-Hop", "secret")
                        .putHeader("Server", "service/1")
                        .putHeader("Set-Cookie", "a=b")
                        .putHeader("ETag", "\"7\"")
                        .end(seen.put("bytes", counted.get()).toBuffer()));
    }

    private static void cut(HttpServerRequest request) {
        request.response()
                .putHeader("Content-Length", "1000")
                .write("begun")
                .onComplete(_ -> request.connection().close());
    }

    private void drip(HttpServerRequest request) {
        var response = request.response().setChunked(true);
        var timer = vertx.setPeriodic(100, _ -> response.write("drop"));
        response.closeHandler(_ -> vertx.cancelTimer(timer));
    }

    private static void big(HttpServerRequest request) {
        var size = number(request, "bytes");
        request.response()
                .putHeader("Content-Length", Integer.toString(size))
                .end(Buffer.buffer(new byte[size]));
    }

    private void endless(HttpServerRequest request) {
        var response = request.response().setChunked(true);
        var piece = Buffer.buffer(new byte[64 * 1024]);
        var timer =
                vertx.setPeriodic(
                        1,
                        _ -> {
                            if (!response.writeQueueFull()) {
                                response.write(piece);
                            }
                        });
        response.closeHandler(_ -> vertx.cancelTimer(timer));
    }

    private static void refuse(HttpServerRequest request) {
        request.response()
                .setStatusCode(409)
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"code\":\"registry.clash\"}");
    }

    private void moved(HttpServerRequest request) {
        var self = "http://127.0.0.1:" + server.actualPort();
        request.response()
                .setStatusCode(302)
                .putHeader("Location", self + "/api/registry/students/1")
                .putHeader("Link", "<" + self + "/api/registry/students?cursor=x>; rel=\"next\"")
                .end();
    }

    /// A teacher, in the post that was asked for.
    private static void sayWhoCalls(HttpServerRequest request) {
        var post =
                new JsonObject()
                        .put("id", request.getHeader("Guanai-Post"))
                        .put("org", "330127/330127102/2133000123")
                        .put("roles", new JsonArray().add("teacher"));
        if ("nowhere".equals(request.getHeader("Guanai-Post"))) {
            request.response().setStatusCode(403).end("{}");
            return;
        }
        request.response().end(new JsonObject().put("name", "王芳").put("post", post).toBuffer());
    }

    private static void indicators(HttpServerRequest request) {
        var term = request.getParam("term");
        var aid = request.path().contains("/aid/");
        if (term.equals(UNKNOWN) && request.path().contains("/safety/")) {
            request.response().setStatusCode(404).end("{}");
            return;
        }
        if (term.equals(ALL_REFUSE)
                || term.equals(UNKNOWN)
                || term.equals(SAFETY_REFUSES) && request.path().contains("/safety/")) {
            request.response().setStatusCode(403).end("{}");
            return;
        }
        var item =
                """
                {"clause":"%s","indicator":"%s","term":"%s","org":"330127/330127102/2133000123",
                 "orgName":"第一小学","numerator":1230.50,"denominator":2000.00,"target":1,"unit":"CNY",
                 "asOf":"2026-11-20T08:00:00+08:00","records":"/api/mentoring/gaps"}\
                """
                        .formatted(aid ? "3.3.2b" : "2.4", aid ? "paid" : "covered", term);
        var items = request.path().contains("/registry/") ? "" : item;
        var next =
                TWO_PAGES.equals(term) && request.getParam("cursor") == null ? "\"p 2\"" : "null";
        var twice = TWO_PAGES.equals(term) && !items.isEmpty() ? items + "," + items : items;
        request.response().end("{\"items\":[" + twice + "],\"next\":" + next + "}");
    }

    private static int number(HttpServerRequest request, String name) {
        return Integer.parseInt(request.getParam(name));
    }
}
