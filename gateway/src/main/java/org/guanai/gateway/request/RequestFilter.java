package org.guanai.gateway.request;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.logging.Logger;

/// The first and the last handler: gives every request its id and headers, and an answer when no
/// other handler does.
@Singleton
class RequestFilter {
    private static final Logger LOG = Logger.getLogger(RequestFilter.class);

    /// Below the server's own limit (application.properties), which answers without a body.
    private static final int LONGEST_ADDRESS = 8 * 1024;

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private static final int LARGEST_HEADERS = 16 * 1024;

    private final AccessLog log;

    private final GracefulShutdown shutdown;

    RequestFilter(AccessLog log, GracefulShutdown shutdown) {
        this.log = log;
        this.shutdown = shutdown;
    }

    void register(@Observes Router router) {
        router.route().order(Order.FIRST).handler(this::enter).failureHandler(this::failed);
        router.route().order(Order.LAST).handler(this::unanswered);
    }

    private void enter(RoutingContext context) {
        var exchange = Exchange.begin(context);
        exchange.response().endHandler(_ -> leave(exchange));
        if (!shutdown.enter()) {
            exchange.response().putHeader("Connection", "close").putHeader("Retry-After", "5");
            exchange.refuse(Problem.BUSY);
            return;
        }
        var refusal = refusal(context.request());
        if (refusal == null) {
            context.next();
            return;
        }
        if (refusal == Problem.METHOD_NOT_ALLOWED) {
            exchange.response().putHeader("Allow", METHODS);
        }
        exchange.refuse(refusal);
    }

    private void leave(Exchange exchange) {
        shutdown.leave();
        log.ended(exchange);
    }

    /// Why a request is refused unread; null when it is not.
    private static Problem refusal(HttpServerRequest request) {
        var method = request.method();
        if (method == HttpMethod.TRACE || method == HttpMethod.CONNECT) {
            return Problem.METHOD_NOT_ALLOWED;
        }
        if (request.uri().length() > LONGEST_ADDRESS) {
            return Problem.ADDRESS_TOO_LONG;
        }
        if (request.uri().charAt(0) != '/'
                || !CleanPath.is(request.path())
                || !isReadable(request.uri())) {
            return Problem.PATH_INVALID;
        }
        return size(request) > LARGEST_HEADERS ? Problem.HEADERS_TOO_LARGE : null;
    }

    /// The server checks the same but would answer without a body;
    /// `-Dvertx.disableURIValidation=true` leaves the check to this handler.
    private static boolean isReadable(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static int size(HttpServerRequest request) {
        var size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private void unanswered(RoutingContext context) {
        Exchange.of(context).refuse(Problem.ABSENT);
    }

    private void failed(RoutingContext context) {
        var exchange = Exchange.of(context);
        if (exchange == null) {
            // The server refuses a bad Host before any handler.
            exchange = Exchange.begin(context);
        }
        var status = context.statusCode();
        if (status < 400 || status >= 500) {
            LOG.error("request failed", context.failure());
        }
        // Some handlers put a reason of their own into the status line.
        exchange.response().setStatusMessage("");
        exchange.refuse(problemOf(status));
    }

    private static Problem problemOf(int status) {
        return switch (status) {
            case 400 -> Problem.PATH_INVALID;
            case 403 -> Problem.FOREIGN_ORIGIN;
            case 404 -> Problem.ABSENT;
            case 405 -> Problem.METHOD_NOT_ALLOWED;
            case 413 -> Problem.REQUEST_TOO_LARGE;
            default -> Problem.FAILED;
        };
    }
}
