package org.guanai.gateway.relay;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.guanai.gateway.authentication.Authentication;
import org.guanai.gateway.limit.IncidentReports;
import org.guanai.gateway.limit.LimitConfig;
import org.guanai.gateway.request.Exchange;
import org.guanai.gateway.request.Order;
import org.guanai.gateway.request.Problem;
import org.guanai.gateway.services.RelayConfig;
import org.guanai.gateway.services.Service;

/// `/api/<service>/…`: authentication, limits, relay.
@Singleton
class ApiRoute {
    private final Authentication authentication;
    private final Origins origins;
    private final LimitConfig limits;
    private final RelayConfig times;

    ApiRoute(
            Authentication authentication, Origins origins, LimitConfig limits, RelayConfig times) {
        this.authentication = authentication;
        this.origins = origins;
        this.limits = limits;
        this.times = times;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Order.RELAY).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var exchange = Exchange.of(context);
        var service = Service.at(exchange.request().path());
        if (service.isEmpty()) {
            exchange.refuse(Problem.ABSENT);
            return;
        }
        exchange.isFor(service.get().path());
        authentication.admit(exchange, _ -> enter(exchange, origins.of(service.get())));
    }

    private void enter(Exchange exchange, Origin origin) {
        var request = exchange.request();
        var largest = largest(request);
        if (Bodies.length(request.headers()) > largest) {
            exchange.refuse(Problem.REQUEST_TOO_LARGE);
        } else if (!origin.bulkhead().enter(IncidentReports.isOne(request))) {
            exchange.response().putHeader("Retry-After", "1");
            exchange.refuse(Problem.BUSY);
        } else {
            var answer = limits.answer().asLongValue();
            var terms = new Relay.Terms(largest, answer, times, origin.bulkhead()::leave);
            new Relay(exchange, origin, terms).start();
        }
    }

    /// Files come as multipart; everything else is small JSON.
    private long largest(HttpServerRequest request) {
        var type = request.getHeader("Content-Type");
        var file = type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
        return (file ? limits.upload() : limits.request()).asLongValue();
    }
}
