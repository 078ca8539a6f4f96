package org.guanai.gateway.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.gateway.world.Client.client;
import static org.guanai.gateway.world.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.guanai.gateway.world.Client;
import org.guanai.gateway.world.Tokens;
import org.guanai.gateway.world.World;
import org.junit.jupiter.api.Test;

/// Behind a TLS terminator at 127.0.0.1 (decision 0014).
@QuarkusTest
@QuarkusTestResource(World.class)
@TestProfile(BehindProxyTest.BehindProxy.class)
class BehindProxyTest {
    private static final String NOTICES = "/api/aid/notices";

    public static class BehindProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("GUANAI_BEHIND_PROXY", "true", "GUANAI_TRUSTED_PROXIES", "127.0.0.1");
        }
    }

    @Test
    void callersAreCountedByTheAddressThatTheProxyNames() {
        exhaust(client(), "203.0.113.7");
        assertThat(ask(client(), "203.0.113.8").statusCode()).isEqualTo(200);
    }

    @Test
    void whatTheProxySaysReachesTheService() {
        var answer =
                client().get(
                                "/api/registry/students",
                                "Authorization",
                                Tokens.bearer(),
                                "X-Forwarded-For",
                                "203.0.113.9",
                                "X-Forwarded-Proto",
                                "https");
        var seen = json(answer).getJsonObject("headers");
        assertThat(seen.getString("x-forwarded-for")).isEqualTo("203.0.113.9");
        assertThat(seen.getString("x-forwarded-proto")).isEqualTo("https");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void nobodyElseIsBelieved() {
        var impostor = Client.from("127.0.0.6");
        IntStream.range(0, 40).forEach(i -> ask(impostor, "203.0.113." + (100 + i)));
        assertThat(ask(impostor, "203.0.113.200").statusCode()).isEqualTo(429);
    }

    private static void exhaust(Client client, String address) {
        assertThat(
                        IntStream.range(0, 300)
                                .mapToObj(_ -> ask(client, address))
                                .anyMatch(answer -> answer.statusCode() == 429))
                .isTrue();
    }

    private static HttpResponse<String> ask(Client client, String address) {
        return client.get(NOTICES, "X-Forwarded-For", address);
    }
}
