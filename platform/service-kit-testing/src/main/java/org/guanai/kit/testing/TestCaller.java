package org.guanai.kit.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// The caller of a test's requests, by role, organisation and person; answers come in English.
///
/// ```java
/// as(PRINCIPAL).of(school).get("/api/safety/incidents");
/// as(GUARDIAN).of(county).person(id).post("/api/notification/notices/…/acknowledgements", body);
/// ```
public final class TestCaller {
    private final Tokens token;

    private TestCaller(Tokens token) {
        this.token = token;
    }

    public static TestCaller as(String... roles) {
        return new TestCaller(Tokens.of(roles));
    }

    public static TestCaller with(Tokens token) {
        return new TestCaller(token);
    }

    /// @param org path of the organisation
    public TestCaller of(String org) {
        return new TestCaller(token.org(org));
    }

    public TestCaller person(UUID id) {
        return new TestCaller(token.person(id));
    }

    public Response get(String path, Object... parameters) {
        return request().get(path, parameters);
    }

    /// With an Idempotency-Key of its own.
    public Response post(String path, Object body) {
        return creating().body(body).post(path);
    }

    /// @param etag of the version that the caller has read
    public Response put(String path, String etag, Object body) {
        return request().header("If-Match", etag).body(body).put(path);
    }

    public Response delete(String path) {
        return request().delete(path);
    }

    /// A request with whatever else the test needs.
    public RequestSpecification request() {
        return given().header("Authorization", token.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    /// A request with an Idempotency-Key of its own.
    public RequestSpecification creating() {
        return request().header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
