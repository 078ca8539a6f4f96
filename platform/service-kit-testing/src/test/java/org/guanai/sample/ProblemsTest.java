package org.guanai.sample;

import static io.restassured.RestAssured.given;
import static org.guanai.sample.Api.PATH;
import static org.guanai.sample.Api.creating;
import static org.guanai.sample.Api.principal;
import static org.guanai.sample.Api.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemsTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    private static final String SECRET = "sent-value-110105194912310";

    @Test
    void malformedJson() {
        problem(creating().body("{\"title\": \"" + SECRET).post(PATH), 400, "kit.json-malformed");
    }

    @Test
    void anUnknownFieldIsNamed() {
        var body = Map.of("person", UUID.randomUUID(), "title", "t", "copies", 1, "org", SECRET);
        problem(creating().body(body).post(PATH), 400, "kit.json-field")
                .body("field", equalTo("org"));
    }

    @Test
    void aDuplicateKey() {
        var body = "{\"title\":\"a\",\"title\":\"" + SECRET + "\",\"copies\":1}";
        problem(creating().body(body).post(PATH), 400, "kit.json-malformed");
    }

    @Test
    void aFieldOfTheWrongTypeIsNamed() {
        var body = Map.of("person", UUID.randomUUID(), "title", "t", "copies", SECRET);
        problem(creating().body(body).post(PATH), 400, "kit.json-field")
                .body("field", equalTo("copies"));
    }

    @Test
    void onlyATextIsTakenForATextAndOnlyAWholeNumberForOne() {
        for (var title : List.of(true, 7, 1.5, List.of("t"), Map.of("t", "t"))) {
            var body = Map.of("person", UUID.randomUUID(), "title", title, "copies", 1);
            problem(creating().body(body).post(PATH), 400, "kit.json-field")
                    .body("field", startsWith("title"));
        }
        for (var copies : List.of(1.5, "1", true)) {
            var body = Map.of("person", UUID.randomUUID(), "title", "t", "copies", copies);
            problem(creating().body(body).post(PATH), 400, "kit.json-field")
                    .body("field", equalTo("copies"));
        }
    }

    @Test
    void everyInvalidFieldIsListedAndTheTextIsInTheCallersLanguage() {
        var body = Map.of("title", " ", "copies", 0);
        problem(creating().body(body).post(PATH), 400, "kit.invalid")
                .body("violations.field", hasItem("person"))
                .body("violations.field", hasItem("title"))
                .body("violations.field", hasItem("copies"));
        given().header("Authorization", Tokens.of("principal").org(Api.SCHOOL).bearer())
                .header("Accept-Language", "zh-CN,zh;q=0.9")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then()
                .body("detail", containsString("字段"));
    }

    @Test
    void aMissingBody() {
        problem(creating().post(PATH), 400, "kit.invalid");
    }

    @Test
    void aPathPartThatIsNoIdIsAbsent() {
        problem(principal().get(PATH + "/" + SECRET), 404, "kit.absent");
    }

    @Test
    void aQueryParameterOfTheWrongTypeIsNamed() {
        problem(principal().queryParam("since", SECRET).get(PATH), 400, "kit.parameter-invalid")
                .body("field", equalTo("since"));
        problem(principal().queryParam("limit", SECRET).get(PATH), 400, "kit.parameter-invalid")
                .body("field", equalTo("limit"));
        problem(principal().queryParam("limit", 201).get(PATH), 400, "kit.limit-out-of-range");
        problem(principal().queryParam("cursor", SECRET).get(PATH), 400, "kit.cursor-invalid");
    }

    @Test
    void aFilterThatIsUnknownOrGivenTwiceIsNotPassedOver() {
        problem(principal().queryParam("sort", "title").get(PATH), 400, "kit.parameter-unknown")
                .body("field", equalTo("sort"));
        problem(principal().queryParam("title", "a", "b").get(PATH), 400, "kit.parameter-repeated")
                .body("field", equalTo("title"));
    }

    @Test
    void anUnknownAddressAndAnUnknownMethod() {
        problem(principal().get("/api/sample/nothing"), 404, "kit.status-404");
        problem(principal().delete(PATH), 405, "kit.status-405");
    }

    /// RFC 9110, 15.5.6.
    @Test
    void aRefusedMethodLearnsWhichAreTaken() {
        problem(principal().delete(PATH), 405, "kit.status-405")
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        problem(principal().delete(PATH + "/" + UUID.randomUUID()), 405, "kit.status-405")
                .header("Allow", equalTo("GET, HEAD, OPTIONS, PUT"));
        principal().options("/api/sample/rules").then().header("Allow", containsString("GET"));
    }

    @Test
    void noIdStandsInALabelOfTheMetrics() {
        var id = UUID.randomUUID().toString();
        problem(principal().delete(PATH + "/" + id), 405, "kit.status-405");
        problem(principal().delete(PATH + "/" + SECRET), 405, "kit.status-405");
        given().baseUri("http://localhost")
                .port(management.getPort())
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("uri=\"/api/sample/leaflets/{}\""))
                .body(not(containsString(id)))
                .body(not(containsString(SECRET)));
    }

    @Test
    void aTargetThatCannotBeDecoded() throws IOException {
        for (var query : List.of("?q=%", "?q=%zz", "?q=a%4")) {
            raw(RawRequest.send("GET", PATH + query, List.of(), ""), 400, "kit.status-400");
        }
    }

    @Test
    void aBodyThatNoDatabaseHoldsNamesItsField() {
        var body = Map.of("person", UUID.randomUUID(), "title", "a\u0000b", "copies", 1);
        problem(creating().body(body).post(PATH), 400, "kit.json-field")
                .body("field", equalTo("title"));
    }

    /// It would fail behind the effect, when the answer is written.
    @Test
    void anUnreadableAcceptIsRefusedBeforeAnythingIsDone() {
        var title = Api.freshTitle();
        for (var accept : new String[] {"nonsense", "/", "text/html"}) {
            var request = creating().header("Accept", accept).body(Api.order(title));
            problem(request.post(PATH), 406, "kit.status-406");
        }
        Api.printed(title);
    }

    @Test
    void anUnreadableContentType() throws IOException {
        var headers = List.of("Content-Type: nonsense", "Idempotency-Key: " + UUID.randomUUID());
        raw(RawRequest.send("POST", PATH, headers, "{}"), 415, "kit.status-415");
    }

    @Test
    void anUnsupportedKindOfContent() {
        problem(
                creating().contentType("text/plain").body(SECRET).post(PATH),
                415,
                "kit.status-415");
        problem(principal().accept("image/png").get(PATH), 406, "kit.status-406");
    }

    @Test
    void aBodyOverTheLimit() {
        var body = "{\"title\":\"" + "x".repeat(1_100_000) + "\"}";
        problem(creating().body(body).post(PATH), 413, "kit.status-413");
    }

    @Test
    void noToken() {
        problem(given().header("Accept-Language", "en").get(PATH), 401, "kit.unauthenticated")
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void whatIsNoTokenOrNoneOfTheRealms() {
        for (var shown : List.of("..", ".", "rubbish", "a.b.", "x.y.z", "a..c", "a.b.c.d")) {
            badToken(given().header("Authorization", "Bearer " + shown).get(PATH));
        }
    }

    @Test
    void aTokenOfNobodyOrOfNoKind() {
        badToken(with(Tokens.of("principal").claim("sub", null)).get(PATH));
        badToken(with(Tokens.of("principal").claim("typ", null)).get(PATH));
        badToken(with(Tokens.of("principal").claim("typ", "ID")).get(PATH));
    }

    @Test
    void twoTokensAreNone() {
        var good = Tokens.of("principal").bearer();
        var request = given().header("Authorization", good).header("Authorization", good);
        problem(request.get(PATH), 400, "kit.status-400")
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_request\""));
    }

    @Test
    void rolesCountOnlyWhereTheRealmPutsThem() {
        var ofClient = Map.of("guanai-sample", Map.of("roles", List.of("principal")));
        var elsewhere =
                List.of(
                        Tokens.of().claim("groups", List.of("principal")),
                        Tokens.of().claim("resource_access", ofClient),
                        Tokens.of().claim("roles", List.of("principal")));
        for (var token : elsewhere) {
            problem(with(token).get(PATH), 403, "kit.forbidden");
        }
    }

    @Test
    void aTokenForAnotherServiceExpiredOrFromTheFuture() {
        problem(
                with(Tokens.of("principal").audience("guanai-other")).get(PATH),
                401,
                "kit.unauthenticated");
        problem(
                with(Tokens.of("principal").issuedAgo(Duration.ofHours(1))).get(PATH),
                401,
                "kit.unauthenticated");
        problem(
                with(Tokens.of("principal").issuedAgo(Duration.ofMinutes(-3))).get(PATH),
                401,
                "kit.unauthenticated");
    }

    @Test
    void aTamperedTokenAlsoAfterTheGoodOneIsRemembered() {
        var good = Tokens.of("principal").compact();
        given().header("Authorization", "Bearer " + good).get(PATH).then().statusCode(200);
        given().header("Authorization", "Bearer " + good).get(PATH).then().statusCode(200);
        var tampered = good.substring(0, good.length() - 6) + "AAAAAA";
        problem(
                given().header("Authorization", "Bearer " + tampered).get(PATH),
                401,
                "kit.unauthenticated");
    }

    @Test
    void aRoleThatMayNot() {
        problem(
                with(Tokens.of("guardian"))
                        .header("Idempotency-Key", "k1234567")
                        .contentType("application/json")
                        .body(Api.order("t"))
                        .post(PATH),
                403,
                "kit.forbidden");
    }

    @Test
    void anEditWithoutOrWithAStaleTag() {
        var id = Api.printedId();
        var change = Map.of("copies", 9);
        problem(principal().body(change).put(PATH + "/" + id), 428, "kit.precondition-missing");
        problem(
                principal().header("If-Match", "\"7\"").body(change).put(PATH + "/" + id),
                412,
                "kit.stale");
        principal()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    /// RFC 9110, 13.1.1: one of a list, or any; never by weak comparison.
    @Test
    void anEditNamesOneTagAListOfThemOrAny() {
        var path = PATH + "/" + Api.printedId();
        var stale = List.of("W/\"0\"", "\"7\", \"8\"", "0", "\"\"");
        for (var tag : stale) {
            problem(changing(tag, 9).put(path), 412, "kit.stale");
        }
        changing("*", 10).put(path).then().statusCode(200);
        changing("\"7\", \"1\"", 11).put(path).then().statusCode(200);
        changing(" \"2\" ,\"7\"", 12).put(path).then().statusCode(200);
    }

    private static RequestSpecification changing(String tag, int copies) {
        return principal().header("If-Match", tag).body(Map.of("copies", copies));
    }

    @Test
    void aBrokenConstraintHasTheServicesOwnCode() {
        var title = Api.freshTitle();
        Api.printed(title);
        problem(creating().body(Api.order(title)).post(PATH), 409, "sample.title-taken");
    }

    private static void badToken(Response response) {
        problem(response, 401, "kit.unauthenticated")
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
    }

    private static void raw(String answer, int status, String code) {
        assertThat(answer, startsWith("HTTP/1.1 " + status));
        assertThat(answer, containsStringIgnoringCase("content-type: application/problem+json"));
        assertThat(answer, containsString("\"code\":\"" + code + "\""));
    }

    private static ValidatableResponse problem(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("title", notNullValue())
                .body("detail", not(equalTo(code)))
                .body("requestId", notNullValue())
                .body(not(containsString("sent-value")))
                .body(not(containsString("Exception")));
    }
}
