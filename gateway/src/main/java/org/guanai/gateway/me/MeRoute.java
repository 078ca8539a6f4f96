package org.guanai.gateway.me;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.guanai.gateway.authentication.Authentication;
import org.guanai.gateway.request.Exchange;
import org.guanai.gateway.request.Order;
import org.guanai.gateway.request.Problem;
import org.guanai.gateway.services.OnBehalf;
import org.guanai.gateway.services.RouteConfig;
import org.guanai.gateway.services.Service;
import org.guanai.gateway.services.ServiceClient;
import org.jboss.logging.Logger;

/// `GET /api/me`: who is calling, as the registry knows them, and which operations they may call.
@Singleton
class MeRoute {
    private static final Logger LOG = Logger.getLogger(MeRoute.class);
    private static final String PATH = "/api/registry/me";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Authentication authentication;
    private final ServiceClient client;
    private final RouteConfig routes;
    private final Permissions permissions;

    MeRoute(
            Authentication authentication,
            ServiceClient client,
            RouteConfig routes,
            Permissions permissions) {
        this.authentication = authentication;
        this.client = client;
        this.routes = routes;
        this.permissions = permissions;
    }

    void register(@Observes Router router) {
        router.route("/api/me").order(Order.SCORECARD).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var exchange = Exchange.of(context);
        exchange.isFor("me");
        if (exchange.onlyReads()) {
            authentication.admit(exchange, _ -> lookUp(exchange));
        }
    }

    private void lookUp(Exchange exchange) {
        var bases = routes.bases().get(Service.REGISTRY.path());
        client.askAny(bases, PATH, OnBehalf.of(exchange), PATIENCE)
                .map(reply -> answer(exchange, reply))
                .onFailure(failure -> failed(exchange, failure));
    }

    private boolean answer(Exchange exchange, ServiceClient.Reply reply) {
        switch (reply.status()) {
            case 200 ->
                    exchange.answer(200, withOperations(new JsonObject(reply.body())).toBuffer());
            case 401 -> exchange.refuse(Problem.UNAUTHENTICATED);
            case 403 -> exchange.refuse(Problem.FORBIDDEN);
            default -> away(exchange);
        }
        return true;
    }

    private JsonObject withOperations(JsonObject me) {
        var held = me.getJsonObject("post").getJsonArray("roles");
        return me.put("operations", new JsonArray(permissions.of(held.getList())));
    }

    private static void failed(Exchange exchange, Throwable failure) {
        LOG.warnf("the registry does not say who is calling: %s", failure.getClass());
        away(exchange);
    }

    private static void away(Exchange exchange) {
        exchange.response().putHeader("Retry-After", "5");
        exchange.refuse(Problem.SERVICE_AWAY);
    }
}
