package org.guanai.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.guanai.gateway.relay.HealthConfig;
import org.guanai.gateway.relay.Readiness;
import org.guanai.gateway.relay.Room;
import org.guanai.gateway.visit.Order;
import org.guanai.gateway.visit.Visit;

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
        var visit = Visit.of(context);
        visit.isFor("health");
        if (!visit.onlyReads()) {
            return;
        }
        look().onSuccess(health -> visit.answer(isUp(health) ? 200 : 503, health.toBuffer()));
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
        var rooms = Arrays.stream(Room.values()).map(this::stateOf).toList();
        return Future.all(rooms).map(all -> whole(new JsonArray(all.list())));
    }

    private Future<JsonObject> stateOf(Room room) {
        var begun = System.nanoTime();
        var replicas = config.bases().get(room.path()).stream().map(readiness::of).toList();
        return Future.all(replicas)
                .map(all -> all.<Boolean>list().contains(true))
                .map(up -> state(room, up, System.nanoTime() - begun));
    }

    private static JsonObject state(Room room, boolean up, long nanos) {
        return new JsonObject()
                .put("name", room.path())
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
