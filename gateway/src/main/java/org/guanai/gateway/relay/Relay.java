package org.guanai.gateway.relay;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.AsyncResult;
import io.vertx.core.MultiMap;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import java.net.ConnectException;
import java.util.Iterator;
import org.guanai.gateway.request.Exchange;
import org.guanai.gateway.request.Problem;
import org.guanai.gateway.services.RelayConfig;

/// Relays one request to its service and the answer back. On any failure the client gets a problem
/// document or, once the answer has begun, a cut connection; and the service is told to stop.
///
/// Own code rather than vertx-http-proxy, which answers 502 with an empty body, forwards the
/// service's hop-by-hop headers, and copies all headers twice.
final class Relay {
    private final Exchange exchange;
    private final Origin origin;
    private final Terms terms;
    private final Timeout timeout;
    private final Iterator<Address> left;
    private Address address;
    private HttpClientRequest out;
    private MultiMap given;
    private Pump up;
    private Pump down;
    private boolean over;

    /// @param largestRequest bytes
    /// @param largestAnswer bytes
    /// @param whenOver run exactly once
    record Terms(long largestRequest, long largestAnswer, RelayConfig times, Runnable whenOver) {}

    Relay(Exchange exchange, Origin origin, Terms terms) {
        this.exchange = exchange;
        this.origin = origin;
        this.terms = terms;
        this.left = origin.addresses();
        this.timeout = new Timeout(exchange.context().vertx(), terms.times(), this::tooSlow);
    }

    void start() {
        var request = exchange.request();
        if (Bodies.isIn(request.headers())) {
            request.pause();
        }
        exchange.response().exceptionHandler(_ -> clientLeft()).closeHandler(_ -> clientLeft());
        timeout.start();
        connect();
    }

    private void connect() {
        address = left.next();
        var request = exchange.request();
        origin.client()
                .request(address.request(request.method(), request.uri()))
                .onComplete(this::connected);
    }

    private void connected(AsyncResult<HttpClientRequest> connection) {
        if (connection.failed()) {
            notConnected(connection.cause());
            return;
        }
        out = connection.result();
        if (over) {
            out.reset();
            return;
        }
        ForwardedHeaders.toTheService(exchange, out.headers());
        out.exceptionHandler(cause -> fail(Problem.SERVICE_BROKE_OFF, cause));
        out.response().onComplete(this::answered);
        send();
    }

    /// A refused connection carried no request, so another replica may be tried. Once connected,
    /// how much was done is unknown.
    private void notConnected(Throwable cause) {
        var refused = cause instanceof ConnectException;
        if (refused) {
            origin.rest(address);
        }
        if (refused && left.hasNext() && !over) {
            connect();
        } else {
            fail(problemOf(cause), cause);
        }
    }

    private void send() {
        var request = exchange.request();
        if (!Bodies.isIn(request.headers())) {
            out.end();
            return;
        }
        var announced = Bodies.length(request.headers());
        out.setChunked(announced < 0);
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            exchange.response().writeContinue();
        }
        var ends =
                new Pump.Ends(
                        timeout::moved,
                        this::clientLeft,
                        () -> fail(Problem.REQUEST_TOO_LARGE, null));
        up = new Pump(request, out, announced, terms.largestRequest(), timeout, ends);
        up.start();
    }

    private void answered(AsyncResult<HttpClientResponse> answer) {
        if (answer.failed()) {
            fail(Problem.SERVICE_BROKE_OFF, answer.cause());
        } else if (over) {
            out.reset();
        } else {
            timeout.moved();
            if (answer.result().headers().contains(ForwardedHeaders.LEAVING)) {
                origin.rest(address);
            }
            give(answer.result());
        }
    }

    private void give(HttpClientResponse answer) {
        var announced = Bodies.length(answer.headers());
        answer.exceptionHandler(cause -> fail(Problem.SERVICE_BROKE_OFF, cause));
        if (announced > terms.largestAnswer()) {
            fail(Problem.ANSWER_TOO_LARGE, null);
            return;
        }
        var response = exchange.response().setStatusCode(answer.statusCode());
        given = answer.headers();
        ForwardedHeaders.toTheClient(given, response.headers(), address);
        if (!Bodies.isFor(exchange.request().method(), answer.statusCode())) {
            response.end().onSuccess(_ -> answerGiven());
            return;
        }
        response.setChunked(announced < 0 && exchange.request().version() != HttpVersion.HTTP_1_0);
        var ends =
                new Pump.Ends(
                        this::answerGiven,
                        () -> fail(Problem.SERVICE_BROKE_OFF, null),
                        () -> fail(Problem.ANSWER_TOO_LARGE, null));
        down = new Pump(answer, response, announced, terms.largestAnswer(), timeout, ends);
        down.start();
    }

    private static Problem problemOf(Throwable cause) {
        return switch (cause) {
            case ConnectTimeoutException _ -> Problem.SERVICE_TOO_SLOW;
            case ConnectionPoolTooBusyException _ -> Problem.BUSY;
            default -> Problem.SERVICE_AWAY;
        };
    }

    private void tooSlow() {
        fail(Problem.SERVICE_TOO_SLOW, null);
    }

    private void fail(Problem problem, Throwable cause) {
        if (over) {
            return;
        }
        var response = exchange.response();
        if (given != null && !response.headWritten()) {
            ForwardedHeaders.takeBack(given, response.headers());
        }
        if (problem.status() == 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        abandon();
        exchange.because(cause);
        exchange.refuse(problem);
    }

    private void clientLeft() {
        if (!over) {
            abandon();
        }
    }

    /// Tells the service to stop.
    private void abandon() {
        finish();
        stop(up);
        stop(down);
        if (out != null) {
            out.reset();
        }
    }

    /// The answer is complete. If it came before the end of the request, the rest is discarded.
    private void answerGiven() {
        if (over) {
            return;
        }
        finish();
        if (up != null && !up.isDone()) {
            stop(up);
            out.reset();
            exchange.letTheRestPass();
        }
    }

    private void finish() {
        over = true;
        timeout.stop();
        terms.whenOver().run();
    }

    private static void stop(Pump pump) {
        if (pump != null) {
            pump.stop();
        }
    }
}
