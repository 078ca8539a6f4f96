package org.guanai.gateway.services;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.guanai.gateway.request.Exchange;
import org.guanai.gateway.request.Order;

/// `GET /health`: whether the platform as a whole is up, for people and load balancers. Names
/// services without a ready replica, and no reason. Cached for a second.
@Singleton
class PlatformHealth {
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

    private final Readiness readiness;
    private final HealthConfig config;
    private Future<JsonObject> lastSeen;
    private long seenAt;

    PlatformHealth(Readiness readiness, HealthConfig config) {
        this.readiness = readiness;
        this.config = config;
    }

    void register(@Observes Router router) {
        router.route("/health").order(Order.PAGES).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var exchange = Exchange.of(context);
        exchange.isFor("health");
        if (!exchange.onlyReads()) {
            return;
        }
        look().onSuccess(health -> exchange.answer(isUp(health) ? 200 : 503, health.toBuffer()));
    }

    private synchronized Future<JsonObject> look() {
        var now = System.nanoTime();
        if (lastSeen == null || lastSeen.isComplete() && now - seenAt > FRESH) {
            seenAt = now;
            lastSeen = lookAgain();
        }
        return lastSeen;
    }

    private Future<JsonObject> lookAgain() {
        var services = Arrays.stream(Service.values()).map(this::stateOf).toList();
        return Future.all(services).map(all -> whole(new JsonArray(all.list())));
    }

    private Future<JsonObject> stateOf(Service service) {
        var begun = System.nanoTime();
        var replicas = config.bases().get(service.path()).stream().map(readiness::of).toList();
        return Future.all(replicas)
                .map(all -> all.<Boolean>list().contains(true))
                .map(up -> state(service, up, System.nanoTime() - begun));
    }

    private static JsonObject state(Service service, boolean up, long nanos) {
        return new JsonObject()
                .put("name", service.path())
                .put("status", up ? "UP" : "DOWN")
                .put("ms", TimeUnit.NANOSECONDS.toMillis(nanos));
    }

    private static JsonObject whole(JsonArray services) {
        var up = services.stream().allMatch(s -> isUp((JsonObject) s));
        return new JsonObject().put("status", up ? "UP" : "DEGRADED").put("services", services);
    }

    private static boolean isUp(JsonObject state) {
        return "UP".equals(state.getString("status"));
    }
}
