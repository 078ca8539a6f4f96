package org.guanai.gateway.relay;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.guanai.gateway.door.Door;
import org.guanai.gateway.limit.IncidentReports;
import org.guanai.gateway.limit.LimitConfig;
import org.guanai.gateway.visit.Order;
import org.guanai.gateway.visit.Problem;
import org.guanai.gateway.visit.Visit;

/// `/api/<service>/…`: authentication, limits, relay.
@Singleton
class ApiRoute {
    private final Door door;
    private final Origins origins;
    private final LimitConfig limits;
    private final RelayConfig times;

    ApiRoute(Door door, Origins origins, LimitConfig limits, RelayConfig times) {
        this.door = door;
        this.origins = origins;
        this.limits = limits;
        this.times = times;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Order.RELAY).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var visit = Visit.of(context);
        var room = Room.at(visit.request().path());
        if (room.isEmpty()) {
            visit.refuse(Problem.ABSENT);
            return;
        }
        visit.isFor(room.get().path());
        door.admit(visit, _ -> enter(visit, origins.of(room.get())));
    }

    private void enter(Visit visit, Origin origin) {
        var request = visit.request();
        var largest = largest(request);
        if (Bodies.length(request.headers()) > largest) {
            visit.refuse(Problem.REQUEST_TOO_LARGE);
        } else if (!origin.places().enter(IncidentReports.isOne(request))) {
            visit.response().putHeader("Retry-After", "1");
            visit.refuse(Problem.BUSY);
        } else {
            var answer = limits.answer().asLongValue();
            var terms = new Relay.Terms(largest, answer, times, origin.places()::leave);
            new Relay(visit, origin, terms).start();
        }
    }

    /// Files come as multipart; everything else is small JSON.
    private long largest(HttpServerRequest request) {
        var type = request.getHeader("Content-Type");
        var file = type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
        return (file ? limits.upload() : limits.request()).asLongValue();
    }
}
