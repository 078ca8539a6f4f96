package org.guanai.sample;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.Tokens;

/// The sample service in the words of its tests.
final class Api {
    static final String SCHOOL = "330127/330127102/2133000123";
    static final String OTHER_SCHOOL = "330127/330127102/21330001234";
    static final String PATH = "/api/sample/leaflets";

    private Api() {}

    static RequestSpecification as(String role, String org) {
        return with(Tokens.of(role).org(org));
    }

    static RequestSpecification with(Tokens token) {
        return given().header("Authorization", token.bearer()).header("Accept-Language", "en");
    }

    static RequestSpecification principal() {
        return as("principal", SCHOOL).contentType(ContentType.JSON);
    }

    static RequestSpecification creating() {
        return principal().header("Idempotency-Key", UUID.randomUUID().toString());
    }

    static Map<String, Object> order(String title) {
        return orderFor(UUID.randomUUID(), title);
    }

    static Map<String, Object> orderFor(UUID person, String title) {
        return Map.of("person", person, "title", title, "copies", 3);
    }

    static String freshTitle() {
        return "leaflet " + UUID.randomUUID();
    }

    static Response printed(String title) {
        var answer = creating().body(order(title)).post(PATH);
        answer.then().statusCode(201);
        return answer;
    }

    static String printedId() {
        return printed(freshTitle()).path("id");
    }
}
