package org.guanai.gateway.visit;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// The first and the last handler: every request gets its id and its headers here, and an answer
/// even when nobody has one for it.
@Singleton
class Entrance {
    private static final Logger LOG = Logger.getLogger(Entrance.class);

    private final VisitLog log;

    Entrance(VisitLog log) {
        this.log = log;
    }

    void register(@Observes Router router) {
        router.route().order(Order.ENTRANCE).handler(this::enter).failureHandler(this::failed);
        router.route().order(Order.NOBODY).handler(this::nobody);
    }

    private void enter(RoutingContext context) {
        var visit = Visit.begin(context);
        log.watch(visit);
        var request = context.request();
        var method = request.method();
        if (method == HttpMethod.TRACE || method == HttpMethod.CONNECT) {
            visit.refuse(Problem.METHOD_NOT_ALLOWED);
        } else if (request.uri().charAt(0) != '/' || !CleanPath.is(request.path())) {
            visit.refuse(Problem.PATH_INVALID);
        } else {
            context.next();
        }
    }

    private void nobody(RoutingContext context) {
        Visit.of(context).refuse(Problem.ABSENT);
    }

    private void failed(RoutingContext context) {
        var visit = Visit.of(context);
        if (visit == null) {
            context.next();
            return;
        }
        var cause = context.failure();
        if (cause == null) {
            visit.refuse(problemOf(context.statusCode()));
        } else {
            LOG.error("request failed", cause);
            visit.refuse(Problem.FAILED);
        }
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
