package org.guanai.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.gateway.world.Client.client;
import static org.guanai.gateway.world.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanai.gateway.world.Client;
import org.guanai.gateway.world.RawClient;
import org.guanai.gateway.world.Tokens;
import org.guanai.gateway.world.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class LimitsTest {
    private static final String INCIDENTS = "/api/safety/incidents";

    private final Client client = client();
    private final String bearer = Tokens.bearer();

    @Test
    void aClientThatAsksTooMuchIsToldHowLongToWait() {
        var last = exhaust();
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(json(last).getString("code")).isEqualTo("gateway.rate-limited");
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(last.headers().firstValue("RateLimit-Policy")).contains("\"client\";q=60;w=60");
        assertThat(last.headers().firstValue("RateLimit")).contains("\"client\";r=0");
    }

    @Test
    void anotherTokenOfTheSameClientDoesNotHelp() {
        var claims = Tokens.claims().subject("one-person");
        var last = untilRefused(() -> get("/api/registry/students", Tokens.sign(claims)));
        assertThat(last.statusCode()).isEqualTo(429);
    }

    @Test
    void aClientThatIsHeldBackCanStillReportAnIncident() {
        exhaust();
        assertThat(report().statusCode()).isEqualTo(200);
    }

    @Test
    void reportsHaveALimitOfTheirOwn() {
        var answers = IntStream.range(0, 6).mapToObj(_ -> report()).toList();
        assertThat(answers).extracting(HttpResponse::statusCode).contains(200, 429);
        assertThat(client.get("/api/safety/incidents/1", "Authorization", bearer).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoComesWithoutATokenIsCountedByAddress() {
        var passer = Client.from("127.0.0.9");
        var last = untilRefused(() -> passer.get("/api/aid/notices"));
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(client.get("/api/aid/notices").statusCode()).isEqualTo(200);
    }

    @Test
    void aFullRoomRefusesAtOnceButHasAPlaceForAnIncident() {
        var held = hold(4, "/api/safety/late");
        var refused = client.get("/api/safety/incidents/1", "Authorization", bearer);
        var reported = report();
        held.forEach(CompletableFuture::join);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(json(refused).getString("code")).isEqualTo("gateway.busy");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(reported.statusCode()).isEqualTo(200);
    }

    @Test
    void aFullRoomDoesNotCloseTheOthers() {
        var held = hold(4, "/api/safety/late");
        var other = client.get("/api/registry/students", "Authorization", bearer);
        held.forEach(CompletableFuture::join);
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void placesAreGivenBackWhateverHappens() {
        for (var i = 0; i < 8; i++) {
            client.get("/api/notification/notices", "Authorization", bearer);
            client.get("/api/registry/hangs-up", "Authorization", bearer);
        }
        assertThat(client.get("/api/registry/students", "Authorization", bearer).statusCode())
                .isEqualTo(200);
        assertThat(client.get("/api/notification/x", "Authorization", bearer).body())
                .contains("gateway.service-away");
    }

    @Test
    void anAnnouncedBodyOverTheLimitIsRefusedUnread() throws Exception {
        var answer =
                RawClient.exchange(
                        "POST /api/registry/students HTTP/1.1",
                        "Authorization: " + bearer,
                        "Content-Length: 1048577",
                        "",
                        "begun");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("kit.status-413");
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsRefused() {
        var answer =
                client.send(
                        "POST",
                        "/api/registry/students",
                        "x".repeat(2_000_000),
                        "Authorization",
                        bearer);
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aChunkedBodyThatTurnsOutTooLargeIsRefused() throws Exception {
        try (var raw = RawClient.connect()) {
            raw.send(
                    "POST /api/registry/students HTTP/1.1",
                    "Authorization: " + bearer,
                    "Transfer-Encoding: chunked",
                    "",
                    "");
            var piece = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
            for (var i = 0; i < 17; i++) {
                raw.sendAsIs(piece);
            }
            assertThat(raw.answer()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void anImportMayBeLarger() {
        var answer =
                client.post(
                        "/api/registry/imports",
                        "x".repeat(3_000_000),
                        "Authorization",
                        bearer,
                        "Content-Type",
                        "multipart/form-data; boundary=b");
        assertThat(json(answer).getInteger("bytes")).isEqualTo(3_000_000);
    }

    @Test
    void anAnswerOverTheLimitIsAProblem() {
        var answer = client.get("/api/registry/big?bytes=21000000", "Authorization", bearer);
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(json(answer).getString("code")).isEqualTo("gateway.answer-too-large");
    }

    private HttpResponse<String> exhaust() {
        return untilRefused(() -> client.get("/api/registry/students", "Authorization", bearer));
    }

    /// On a busy machine some of the allowance comes back meanwhile.
    private static HttpResponse<String> untilRefused(Supplier<HttpResponse<String>> request) {
        return Stream.generate(request)
                .limit(300)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path, String token) {
        return client.get(path, "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> report() {
        return client.post(INCIDENTS, "{}", "Authorization", bearer);
    }

    private java.util.List<CompletableFuture<HttpResponse<String>>> hold(
            int bulkhead, String path) {
        var held =
                Stream.generate(() -> client.begin("GET", path, "Authorization", Tokens.bearer()))
                        .limit(bulkhead)
                        .toList();
        org.awaitility.Awaitility.await()
                .untilAsserted(() ->
                        assertThat(
                                        client.get(
                                                        "/api/safety/x",
                                                        "Authorization",
                                                        Tokens.bearer())
                                                .statusCode())
                                .isEqualTo(503));
        return held;
    }
}
