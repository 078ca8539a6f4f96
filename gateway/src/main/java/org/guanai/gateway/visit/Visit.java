package org.guanai.gateway.visit;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/// One request's way through the gateway: its id, its clock, and the only place where the gateway's
/// own refusals are written. Lives on the event loop of its connection.
public final class Visit {
    private static final String KEY = Visit.class.getName();
    private static final String TYPE = "https://guanai.org/problems/";

    /// How long a client may go on sending a body that nobody wants, before its connection is
    /// closed.
    private static final long LEFTOVER_MILLIS = 5_000;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final String id;
    private final long begunAt = System.nanoTime();
    private String part = "other";

    private Visit(RoutingContext context) {
        this.context = context;
        this.request = context.request();
        this.id = RequestIds.of(request.getHeader(RequestIds.HEADER));
    }

    static Visit begin(RoutingContext context) {
        var visit = new Visit(context);
        context.put(KEY, visit);
        HouseHeaders.on(visit.response().headers(), visit.id);
        return visit;
    }

    public static Visit of(RoutingContext context) {
        return context.get(KEY);
    }

    public RoutingContext context() {
        return context;
    }

    public HttpServerRequest request() {
        return request;
    }

    public HttpServerResponse response() {
        return request.response();
    }

    public String id() {
        return id;
    }

    public long nanos() {
        return System.nanoTime() - begunAt;
    }

    /// Which part of the platform this is for, as the metrics name it; one of few.
    public void isFor(String part) {
        this.part = part;
    }

    String part() {
        return part;
    }

    public Language language() {
        return Language.of(request.getHeader("Accept-Language"));
    }

    public void refuse(Problem problem) {
        refuse(problem, null);
    }

    /// Answers with the problem document; where the answer has begun already, the connection is cut
    /// instead, so that the client cannot take a part for the whole.
    public void refuse(Problem problem, String field) {
        var response = response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            request.connection().close();
            return;
        }
        var language = language();
        HouseHeaders.on(response.headers(), id);
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", language.tag())
                .end(document(problem, field, language).toBuffer());
        letTheRestPass();
    }

    public void answer(int status, JsonObject body) {
        response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer());
        letTheRestPass();
    }

    private JsonObject document(Problem problem, String field, Language language) {
        var document =
                new JsonObject()
                        .put("type", TYPE + problem.code())
                        .put("title", language.text("title." + problem.status()))
                        .put("status", problem.status())
                        .put("detail", language.text(problem.code()))
                        .put("code", problem.code());
        if (field != null) {
            document.put("field", field);
        }
        return document.put("requestId", id);
    }

    /// An answer that comes before the end of the body: the rest is thrown away for a while, since
    /// closing at once would tear down the answer with it.
    public void letTheRestPass() {
        if (request.isEnded()) {
            return;
        }
        var connection = request.connection();
        var timer = vertx().setTimer(LEFTOVER_MILLIS, _ -> connection.close());
        request.exceptionHandler(_ -> vertx().cancelTimer(timer));
        request.endHandler(_ -> vertx().cancelTimer(timer));
        request.handler(_ -> {});
        request.resume();
    }

    private Vertx vertx() {
        return context.vertx();
    }
}
