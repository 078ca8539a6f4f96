package org.guanai.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.gateway.world.Client.client;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.guanai.gateway.world.RawClient;
import org.guanai.gateway.world.Tokens;
import org.guanai.gateway.world.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
@TestProfile(CorsTest.PortalAllowed.class)
class CorsTest {
    public static class PortalAllowed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("guanai.cors.origins", "https://portal.example,http://localhost:*");
        }
    }

    @Test
    void thePortalMayAskBeforehandWithoutAToken() throws Exception {
        var answer =
                RawClient.exchange(
                        "OPTIONS /api/registry/students HTTP/1.1",
                        "Origin: https://portal.example",
                        "Access-Control-Request-Method: POST",
                        "Access-Control-Request-Headers: authorization,idempotency-key",
                        "",
                        "");
        assertThat(answer.toLowerCase())
                .startsWith("http/1.1 204")
                .contains("access-control-allow-origin: https://portal.example")
                .contains("access-control-max-age: 3600")
                .doesNotContain("allow-credentials");
    }

    @Test
    void thePortalMayReadAnswersAndProblems() throws Exception {
        assertThat(from("https://portal.example", "Bearer wrong"))
                .startsWith("HTTP/1.1 401")
                .containsIgnoringCase("access-control-allow-origin: https://portal.example");
        assertThat(from("https://portal.example", Tokens.bearer()))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("access-control-expose-headers");
    }

    @Test
    void anotherPageIsTurnedAwayWithAProblem() throws Exception {
        assertThat(from("https://evil.example", Tokens.bearer()))
                .startsWith("HTTP/1.1 403")
                .contains("gateway.foreign-origin")
                .doesNotContain("ccess-control-allow-origin");
    }

    /// Development, on whatever port.
    @Test
    void everyPortOfANameMayBeAdmitted() throws Exception {
        assertThat(from("http://localhost:5173", Tokens.bearer())).startsWith("HTTP/1.1 200");
        assertThat(from("http://localhost", Tokens.bearer())).startsWith("HTTP/1.1 200");
        assertThat(from("http://localhost.evil.example", Tokens.bearer()))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void theGatewaysOwnPagesAreNotForeign() throws Exception {
        assertThat(from("http://guanai.test", Tokens.bearer())).startsWith("HTTP/1.1 200");
    }

    @Test
    void whatAPageNeedsOfAnAnswerIsExposed() throws Exception {
        assertThat(from("https://portal.example", Tokens.bearer()))
                .containsPattern("(?i)access-control-expose-headers: .*\\bLink\\b")
                .containsPattern("(?i)access-control-expose-headers: .*\\bETag\\b")
                .containsPattern("(?i)access-control-expose-headers: .*\\bLocation\\b")
                .containsPattern("(?i)access-control-expose-headers: .*\\bRetry-After\\b");
    }

    @Test
    void whoIsNoBrowserIsNotConcerned() {
        var answer = client().get("/api/registry/x", "Authorization", Tokens.bearer());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static String from(String origin, String bearer) throws Exception {
        return RawClient.exchange(
                "GET /api/registry/students HTTP/1.1",
                "Origin: " + origin,
                "Authorization: " + bearer,
                "",
                "");
    }
}
