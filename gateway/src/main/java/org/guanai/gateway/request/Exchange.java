package org.guanai.gateway.request;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/// A request in the gateway: its id, its clock, and the one place that writes the gateway's own
/// refusals. Confined to the event loop of its connection.
public final class Exchange {
    private static final String KEY = Exchange.class.getName();

    /// How long a client may go on sending an unwanted body before its connection is closed.
    private static final long LEFTOVER_MILLIS = 5_000;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final String id;
    private final long begunAt = System.nanoTime();
    private String part = "other";
    private Problem refusal;
    private Throwable cause;

    private Exchange(RoutingContext context) {
        this.context = context;
        this.request = context.request();
        this.id = RequestIds.of(request.getHeader(RequestIds.HEADER));
    }

    static Exchange begin(RoutingContext context) {
        var exchange = new Exchange(context);
        context.put(KEY, exchange);
        SecurityHeaders.on(exchange.response().headers(), exchange.id);
        if ("https".equals(exchange.request.scheme())) {
            SecurityHeaders.onlySecure(exchange.response().headers());
        }
        return exchange;
    }

    public static Exchange of(RoutingContext context) {
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

    /// Target of the request as the metrics name it; one of few.
    public void isFor(String part) {
        this.part = part;
    }

    String part() {
        return part;
    }

    public Language language() {
        return Language.of(request.getHeader("Accept-Language"));
    }

    /// The gateway's refusal; null when there is none.
    Problem refusal() {
        return refusal;
    }

    /// Cause of a refusal that follows, for the log only; null when unknown.
    public void because(Throwable cause) {
        this.cause = cause;
    }

    Throwable cause() {
        return cause;
    }

    /// Whether the request is read-only; otherwise it is answered here.
    public boolean onlyReads() {
        var reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (!reads) {
            response().putHeader("Allow", "GET, HEAD");
            refuse(Problem.METHOD_NOT_ALLOWED);
        }
        return reads;
    }

    public void refuse(Problem problem) {
        refuse(problem, null);
    }

    /// Answers with the problem document. Once the answer has begun, cuts the connection instead,
    /// so that the client cannot take a part for the whole.
    public void refuse(Problem problem, String field) {
        var response = response();
        refusal = problem;
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            request.connection().close();
            return;
        }
        var language = language();
        SecurityHeaders.on(response.headers(), id);
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", language.tag())
                .end(ProblemDocument.of(problem, field, id, language));
        letTheRestPass();
    }

    public void answer(int status, Buffer json) {
        answer(status, "application/json", json);
    }

    public void answer(int status, String mediaType, Buffer content) {
        response().setStatusCode(status).putHeader("Content-Type", mediaType).end(content);
        letTheRestPass();
    }

    /// The answer precedes the end of the body: discards the rest for a while, since closing at
    /// once would tear down the answer.
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
