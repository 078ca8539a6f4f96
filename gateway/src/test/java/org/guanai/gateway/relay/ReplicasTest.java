package org.guanai.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.gateway.world.Client.client;
import static org.guanai.gateway.world.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guanai.gateway.limit.LimitConfig;
import org.guanai.gateway.services.Readiness;
import org.guanai.gateway.services.RelayConfig;
import org.guanai.gateway.services.Service;
import org.guanai.gateway.world.Tokens;
import org.guanai.gateway.world.World;
import org.junit.jupiter.api.Test;

/// A service with several replicas (docs/decisions/0007).
@QuarkusTest
@QuarkusTestResource(World.class)
class ReplicasTest {
    private static final URI ONE = URI.create("http://one.test:8101/");
    private static final URI OTHER = URI.create("http://other.test:8101");

    private static final String LAST = "http://127.0.0.1:1";

    private final String bearer = Tokens.bearer();
    private final Vertx vertx;
    private final RelayConfig times;
    private final LimitConfig limits;
    private final Readiness readiness;

    ReplicasTest(Vertx vertx, RelayConfig times, LimitConfig limits, Readiness readiness) {
        this.vertx = vertx;
        this.times = times;
        this.limits = limits;
        this.readiness = readiness;
    }

    @Test
    void whereNobodyListensTheNextOneIsAsked() {
        IntStream.range(0, 4)
                .forEach(_ -> assertThat(get("/api/aid/x").statusCode()).isEqualTo(200));
        var sent = client().post("/api/aid/x", "hello", "Authorization", bearer);
        assertThat(json(sent).getInteger("bytes")).isEqualTo(5);
    }

    @Test
    void oneThatIsLeavingIsAskedNoMoreUntilItIsReadyAgainAndItsWordStaysInside() {
        assertThat(askedOf("/api/safety/x", 4)).hasSize(2);
        var last = get("/api/safety/leaves");
        assertThat(last.body()).isEqualTo("bye");
        assertThat(last.headers().firstValue("X-Guanai-Draining")).isEmpty();
        assertThat(askedOf("/api/safety/x", 4)).hasSize(1);
        await().pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(askedOf("/api/safety/x", 2)).hasSize(2));
    }

    @Test
    void oneThatHangsUpMayHaveTakenTheRequestSoNobodyElseIsAsked() {
        assertThat(get("/api/safety/hangs-up").statusCode()).isEqualTo(502);
    }

    @Test
    void allAreAskedInTurn() {
        var origin = origin();
        assertThat(List.of(order(origin).getFirst(), order(origin).getFirst()))
                .containsExactlyInAnyOrder("http://one.test:8101", "http://other.test:8101");
    }

    @Test
    void oneThatRestsComesLastAndIsNotForgotten() {
        var origin = origin();
        origin.rest(origin.addresses().next());
        var first = order(origin);
        assertThat(order(origin)).isEqualTo(first).hasSize(2);
    }

    private Origin origin() {
        var addresses = List.of(new Address(ONE, LAST), new Address(OTHER, LAST));
        return new Origin(Service.AID, addresses, vertx, times, limits, readiness);
    }

    private static List<String> order(Origin origin) {
        var order = new ArrayList<String>();
        origin.addresses().forEachRemaining(address -> order.add(address.base()));
        return order;
    }

    /// The hosts that answered.
    private Set<String> askedOf(String path, int times) {
        var hosts = new HashSet<String>();
        for (int i = 0; i < times; i++) {
            hosts.add(json(get(path)).getJsonObject("headers").getString("host"));
        }
        return hosts;
    }

    private HttpResponse<String> get(String path) {
        return client().get(path, "Authorization", bearer);
    }
}
