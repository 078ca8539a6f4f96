package org.guanai.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.guanai.gateway.world.Client.client;
import static org.guanai.gateway.world.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.TimeUnit;
import org.guanai.gateway.world.Client;
import org.guanai.gateway.world.RawClient;
import org.guanai.gateway.world.Tokens;
import org.guanai.gateway.world.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class RelayTest {
    private final Client client = client();
    private final String bearer = Tokens.bearer();

    @Test
    void pathAndQueryArriveUnchanged() {
        var uri = "/api/registry/students/%E5%BC%A0?q=a%20b&school=2133000123&x=/..//;%2F";
        assertThat(json(get(uri)).getString("uri")).isEqualTo(uri);
    }

    @Test
    void aBodyArrivesWhole() {
        var seen = json(post("/api/registry/students", "x".repeat(300_000)));
        assertThat(seen.getInteger("bytes")).isEqualTo(300_000);
        assertThat(seen.getString("method")).isEqualTo("POST");
    }

    @Test
    void aChunkedBodyArrivesWhole() throws Exception {
        var answer =
                RawClient.exchange(
                        "POST /api/registry/students HTTP/1.1",
                        "Authorization: " + bearer,
                        "Transfer-Encoding: chunked",
                        "",
                        "5",
                        "hello",
                        "6",
                        " world",
                        "0",
                        "",
                        "");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"bytes\":11");
    }

    @Test
    void aClientThatAsksBeforeSendingIsToldToGoOn() throws Exception {
        var answer =
                RawClient.exchange(
                        "POST /api/registry/students HTTP/1.1",
                        "Authorization: " + bearer,
                        "Expect: 100-continue",
                        "Content-Length: 5",
                        "",
                        "hello");
        assertThat(answer).startsWith("HTTP/1.1 100 Continue").contains("\"bytes\":5");
    }

    @Test
    void aRequestIdIsMadeSentOnAndReturned() {
        var answer = get("/api/registry/students");
        var id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(id).hasSize(36);
        assertThat(header(answer, "x-request-id")).isEqualTo(id);
    }

    @Test
    void aSaneRequestIdOfTheClientIsKept() {
        var answer = get("/api/registry/students", "X-Request-Id", "mobile-0042.a");
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("mobile-0042.a");
        assertThat(header(answer, "x-request-id")).isEqualTo("mobile-0042.a");
    }

    @Test
    void aStrangeRequestIdIsReplaced() {
        var answer = get("/api/registry/students", "X-Request-Id", "a b {\"x\"}");
        assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow()).hasSize(36);
    }

    @Test
    void whereARequestCameFromIsSaidByTheGatewayAlone() {
        var answer =
                get(
                        "/api/registry/students",
                        "X-Forwarded-For",
                        "10.1.1.1",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Prefix",
                        "/evil",
                        "Forwarded",
                        "for=10.1.1.1",
                        "X-Guanai-Scope",
                        "*",
                        "X-Real-IP",
                        "10.1.1.1",
                        "Cookie",
                        "session=1");
        var seen = json(answer).getJsonObject("headers");
        assertThat(seen.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(seen.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(seen.getString("x-forwarded-host")).startsWith("127.0.0.1:");
        assertThat(seen.fieldNames())
                .doesNotContain(
                        "x-forwarded-prefix", "forwarded", "x-guanai-scope", "x-real-ip", "cookie");
    }

    @Test
    void headersOfOneConnectionDoNotTravel() throws Exception {
        var answer =
                RawClient.exchange(
                        "GET /api/registry/students HTTP/1.1",
                        "Authorization: " + bearer,
                        "Connection: keep-alive, X-Mine",
                        "X-Mine: 1",
                        "TE: trailers",
                        "Proxy-Authorization: Basic x",
                        "Upgrade: h2c",
                        "",
                        "");
        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(answer.toLowerCase())
                .doesNotContain("x-mine", "\"te\"", "proxy-authorization", "h2c", "x-hop");
    }

    @Test
    void anAnswerLeavesWithTheHeadersOfTheHouse() {
        var headers = get("/api/registry/students").headers();
        assertThat(headers.firstValue("ETag")).contains("\"7\"");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.map()).doesNotContainKeys("server", "set-cookie", "x-hop");
    }

    @Test
    void whatARoomRefusesPassesThrough() {
        var answer = get("/api/registry/refuses");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).getString("code")).isEqualTo("registry.clash");
    }

    @Test
    void aRedirectIsNotFollowedAndLeadsBackToTheGateway() {
        var answer = get("/api/registry/moved");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/api/registry/students/1");
        assertThat(answer.headers().firstValue("Link"))
                .contains("</api/registry/students?cursor=x>; rel=\"next\"");
    }

    @Test
    void answersWithoutABodyStayWithoutOne() {
        assertThat(get("/api/registry/status?code=204").statusCode()).isEqualTo(204);
        assertThat(get("/api/registry/status?code=304").statusCode()).isEqualTo(304);
        var head =
                client.send("HEAD", "/api/registry/big?bytes=5000", null, "Authorization", bearer);
        assertThat(head.headers().firstValue("Content-Length")).contains("5000");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aBigAnswerArrivesWhole() {
        assertThat(get("/api/registry/big?bytes=9000000").body()).hasSize(9_000_000);
    }

    @Test
    void aRoomThatSaysNothingIsTooSlow() {
        problem(get("/api/registry/silent"), 504, "gateway.service-too-slow");
    }

    @Test
    void aRoomThatHangsUpIsAProblem() {
        problem(get("/api/registry/hangs-up"), 502, "gateway.service-broke-off");
    }

    @Test
    void aRoomWhereNobodyListensIsAway() {
        var answer = get("/api/notification/notices");
        problem(answer, 503, "gateway.service-away");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void aRoomThatTakesNoConnectionIsTooSlow() {
        problem(get("/api/mentoring/duties"), 504, "gateway.service-too-slow");
    }

    @Test
    void aHalfAnswerIsNeverTakenForAWhole() {
        isCut("/api/registry/cut");
        isCut("/api/registry/stalls");
    }

    @Test
    void anAnswerThatNeverEndsIsCutByTheWholeClock() {
        isCut("/api/registry/drips");
    }

    @Test
    void anEndlessAnswerIsCutByItsSize() {
        isCut("/api/registry/endless");
    }

    @Test
    void aClientThatLeavesIsNotWaitedFor() throws Exception {
        var before = abandoned();
        try (var raw = RawClient.connect()) {
            raw.send("GET /api/registry/silent HTTP/1.1", "Authorization: " + bearer, "", "");
        }
        await().atMost(1_300, TimeUnit.MILLISECONDS)
                .untilAsserted(() -> assertThat(abandoned()).isGreaterThan(before));
    }

    @Test
    void anUnknownRoomIsAbsent() {
        problem(get("/api/kitchen/knives"), 404, "kit.status-404");
        problem(get("/api/registry"), 404, "kit.status-404");
        problem(get("/nowhere"), 404, "kit.status-404");
    }

    @Test
    void aPathThatCouldMeanTwoThingsIsRefused() throws Exception {
        for (var path :
                new String[] {
                    "/api/aid/notices/../applications",
                    "/api/aid/notices/%2e%2e/applications",
                    "/api/aid/notices%2F..%2Fapplications",
                    "/api/aid//notices",
                    "/api/aid/notices;x=1",
                    "/api/aid/notices/..%5capplications",
                    "/api/aid/notices/%252e%252e/applications",
                    "/api/aid/notices?school=%zz",
                    "/health?unknown=%",
                    "http://elsewhere.example/api/aid/notices"
                }) {
            var answer = RawClient.exchange("GET " + path + " HTTP/1.1", "", "");
            assertThat(answer).as(path).startsWith("HTTP/1.1 400").contains("gateway.path-invalid");
        }
    }

    @Test
    void anAddressOrHeadersOfUnusualSizeAreAProblem() {
        problem(get("/api/registry/x?q=" + "a".repeat(9_000)), 414, "kit.status-414");
        problem(get("/api/registry/x", "X-A", "a".repeat(17_000)), 431, "kit.status-431");
    }

    @Test
    void aTraceIsRefused() throws Exception {
        assertThat(RawClient.exchange("TRACE /api/registry/students HTTP/1.1", "", ""))
                .startsWith("HTTP/1.1 405")
                .contains("kit.status-405");
    }

    @Test
    void aConnectionServesManyRequestsAlsoAfterARefusal() throws Exception {
        try (var raw = RawClient.connect()) {
            var request = "GET /api/registry/students HTTP/1.1";
            raw.send(request, "Authorization: " + bearer, "", "");
            assertThat(raw.answer()).startsWith("HTTP/1.1 200");
            raw.send(
                    "POST /api/registry/students HTTP/1.1",
                    "Authorization: nonsense",
                    "Content-Length: 5",
                    "",
                    "hello");
            assertThat(raw.answer()).startsWith("HTTP/1.1 401");
            raw.send(request, "Authorization: " + bearer, "", "");
            assertThat(raw.answer()).startsWith("HTTP/1.1 200");
        }
    }

    private void isCut(String path) {
        assertThatThrownBy(() -> get(path))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    private String abandoned() {
        return get("/api/registry/abandoned").body();
    }

    private HttpResponse<String> get(String path, String... headers) {
        return client.get(path, with(headers));
    }

    private HttpResponse<String> post(String path, String body) {
        return client.post(path, body, with());
    }

    private String[] with(String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = bearer;
        return all;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return json(answer).getJsonObject("headers").getString(name);
    }

    private static void problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(json(answer).getString("code")).isEqualTo(code);
        assertThat(json(answer).getString("detail")).isNotBlank();
    }
}
