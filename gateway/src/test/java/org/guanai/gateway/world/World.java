package org.guanai.gateway.world;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;

/// What stands around the gateway in its tests: a realm with keys, three services that do as they
/// are told (safety with two replicas, aid with one of two running), one that takes no connection
/// in time (mentoring) and one where unanswered listens (notification).
public class World implements QuarkusTestResourceLifecycleManager {
    private static final String LAST = "http://127.0.0.1:1";

    private final Vertx vertx = Vertx.vertx();
    private final FakeRealm realm = new FakeRealm(vertx);
    private final FakeService service = new FakeService(vertx);
    private final FakeService replica = new FakeService(vertx);
    private final BlackHole blackHole = new BlackHole();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(limits());
        settings.put("quarkus.http.test-port", "0");
        settings.put("guanai.limits.answer", "20M");
        settings.put("guanai.console.folder", "console-of-tests");
        settings.put("quarkus.oidc.auth-server-url", realm.start());
        settings.put("test.realm.key", realm.privateKey());
        settings.put("test.realm.issuer", realm.issuer());
        var fake = "http://127.0.0.1:" + service.start();
        for (var path : new String[] {"registry", "aid", "safety"}) {
            settings.put("guanai.routes." + path, fake);
            settings.put("guanai.health." + path, fake);
        }
        settings.put("guanai.routes.aid", LAST + "," + fake);
        settings.put("guanai.health.aid", LAST + "," + fake);
        var two = fake + ",http://127.0.0.1:" + replica.start();
        settings.put("guanai.routes.safety", two);
        settings.put("guanai.health.safety", two);
        settings.put("guanai.routes.mentoring", blackHole.open());
        settings.put("guanai.health.mentoring", blackHole.url());
        settings.put("guanai.routes.notification", LAST);
        settings.put("guanai.health.notification", LAST);
        return settings;
    }

    private static Map<String, String> limits() {
        return Map.of(
                "quarkus.management.test-port", "0",
                "guanai.limits.client.requests", "60",
                "guanai.limits.anonymous.requests", "40",
                "guanai.limits.failures.requests", "200",
                "guanai.limits.incidents.requests", "5",
                "guanai.limits.in-flight", "4",
                "guanai.limits.reserved", "2",
                "guanai.relay.connect", "0.4S",
                "guanai.relay.idle", "1.5S",
                "guanai.relay.whole", "3S");
    }

    @Override
    public void stop() {
        blackHole.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
