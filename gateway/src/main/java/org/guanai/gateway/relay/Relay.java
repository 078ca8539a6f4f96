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
import org.guanai.gateway.visit.Problem;
import org.guanai.gateway.visit.Visit;

/// Relays one request to its service and the answer back. On any failure the client gets a problem
/// document or, once the answer has begun, a cut connection; and the service is told to stop.
///
/// Own code rather than vertx-http-proxy, which answers 502 with an empty body, forwards the
/// service's hop-by-hop headers, and copies all headers twice.
final class Relay {
    private final Visit visit;
    private final Origin origin;
    private final Terms terms;
    private final Watch watch;
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

    Relay(Visit visit, Origin origin, Terms terms) {
        this.visit = visit;
        this.origin = origin;
        this.terms = terms;
        this.left = origin.addresses();
        this.watch = new Watch(visit.context().vertx(), terms.times(), this::tooSlow);
    }

    void start() {
        var request = visit.request();
        if (Bodies.isIn(request.headers())) {
            request.pause();
        }
        visit.response().exceptionHandler(_ -> clientLeft()).closeHandler(_ -> clientLeft());
        watch.start();
        knock();
    }

    private void knock() {
        address = left.next();
        var request = visit.request();
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
        TravelHeaders.toTheRoom(visit, out.headers());
        out.exceptionHandler(cause -> fail(Problem.ROOM_BROKE_OFF, cause));
        out.response().onComplete(this::answered);
        send();
    }

    /// A refused connection carried no request, so another replica may be tried. Once connected,
    /// how much was done is unknown.
    private void notConnected(Throwable cause) {
        var nobodyThere = cause instanceof ConnectException;
        if (nobodyThere) {
            origin.rest(address);
        }
        if (nobodyThere && left.hasNext() && !over) {
            knock();
        } else {
            fail(problemOf(cause), cause);
        }
    }

    private void send() {
        var request = visit.request();
        if (!Bodies.isIn(request.headers())) {
            out.end();
            return;
        }
        var announced = Bodies.length(request.headers());
        out.setChunked(announced < 0);
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            visit.response().writeContinue();
        }
        var ends =
                new Pump.Ends(
                        watch::moved,
                        this::clientLeft,
                        () -> fail(Problem.REQUEST_TOO_LARGE, null));
        up = new Pump(request, out, announced, terms.largestRequest(), watch, ends);
        up.start();
    }

    private void answered(AsyncResult<HttpClientResponse> answer) {
        if (answer.failed()) {
            fail(Problem.ROOM_BROKE_OFF, answer.cause());
        } else if (over) {
            out.reset();
        } else {
            watch.moved();
            if (answer.result().headers().contains(TravelHeaders.LEAVING)) {
                origin.rest(address);
            }
            give(answer.result());
        }
    }

    private void give(HttpClientResponse answer) {
        var announced = Bodies.length(answer.headers());
        answer.exceptionHandler(cause -> fail(Problem.ROOM_BROKE_OFF, cause));
        if (announced > terms.largestAnswer()) {
            fail(Problem.ANSWER_TOO_LARGE, null);
            return;
        }
        var response = visit.response().setStatusCode(answer.statusCode());
        given = answer.headers();
        TravelHeaders.toTheClient(given, response.headers(), address);
        if (!Bodies.isFor(visit.request().method(), answer.statusCode())) {
            response.end().onSuccess(_ -> answerGiven());
            return;
        }
        response.setChunked(announced < 0 && visit.request().version() != HttpVersion.HTTP_1_0);
        var ends =
                new Pump.Ends(
                        this::answerGiven,
                        () -> fail(Problem.ROOM_BROKE_OFF, null),
                        () -> fail(Problem.ANSWER_TOO_LARGE, null));
        down = new Pump(answer, response, announced, terms.largestAnswer(), watch, ends);
        down.start();
    }

    private static Problem problemOf(Throwable cause) {
        return switch (cause) {
            case ConnectTimeoutException _ -> Problem.ROOM_TOO_SLOW;
            case ConnectionPoolTooBusyException _ -> Problem.BUSY;
            default -> Problem.ROOM_AWAY;
        };
    }

    private void tooSlow() {
        fail(Problem.ROOM_TOO_SLOW, null);
    }

    private void fail(Problem problem, Throwable cause) {
        if (over) {
            return;
        }
        var response = visit.response();
        if (given != null && !response.headWritten()) {
            TravelHeaders.takeBack(given, response.headers());
        }
        if (problem.status() == 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        abandon();
        visit.because(cause);
        visit.refuse(problem);
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
            visit.letTheRestPass();
        }
    }

    private void finish() {
        over = true;
        watch.stop();
        terms.whenOver().run();
    }

    private static void stop(Pump pump) {
        if (pump != null) {
            pump.stop();
        }
    }
}
