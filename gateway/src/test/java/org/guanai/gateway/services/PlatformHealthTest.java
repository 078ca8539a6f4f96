package org.guanai.gateway.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.gateway.world.Client.client;
import static org.guanai.gateway.world.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import org.guanai.gateway.world.Tokens;
import org.guanai.gateway.world.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class PlatformHealthTest {

    @Test
    void theHealthOfTheWholeNamesWhatIsDownAndNothingElse() {
        var answer = client().get("/health");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).getString("status")).isEqualTo("DEGRADED");
        var states =
                json(answer).getJsonArray("services").stream()
                        .map(JsonObject.class::cast)
                        .collect(
                                Collectors.toMap(
                                        s -> s.getString("name"), s -> s.getString("status")));
        assertThat(states)
                .containsEntry("registry", "UP")
                .containsEntry("aid", "UP")
                .containsEntry("safety", "UP")
                .containsEntry("mentoring", "DOWN")
                .containsEntry("notification", "DOWN")
                .hasSize(5);
        assertThat(answer.body()).doesNotContain("database", "127.0.0.1");
    }

    @Test
    void metricsAndHealthAreOnTheManagementPortOnly() throws Exception {
        assertThat(client().get("/q/health").statusCode()).isEqualTo(404);
        assertThat(client().get("/q/metrics").statusCode()).isEqualTo(404);
        assertThat(management("/health/ready")).contains("\"UP\"");
    }

    @Test
    void requestsAreCountedByPartAndNeverByAddress() throws Exception {
        client().get("/api/registry/students/3301", "Authorization", Tokens.bearer());
        client().get("/api/registry/students/3301");
        var metrics = management("/metrics");
        assertThat(metrics)
                .contains("guanai_gateway_requests_seconds_count{part=\"registry\",status=\"2xx\"}")
                .contains("guanai_gateway_refusals_total{code=\"kit.unauthenticated\"}")
                .contains("guanai_gateway_in_flight{part=\"safety\"}")
                .doesNotContainPattern("\\{[^}]*3301");
    }

    private static String management(String path) throws Exception {
        var uri = URI.create(Tokens.setting("test.management.url") + path);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
        }
    }
}
