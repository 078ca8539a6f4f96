package org.guanai.sample;

import static org.guanai.sample.Api.PATH;
import static org.guanai.sample.Api.order;
import static org.guanai.sample.Api.principal;
import static org.guanai.sample.Api.with;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanai.kit.retention.Retention;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OnceTest {
    @Inject Retention retention;

    private final Tokens me = Tokens.of("principal").org(Api.SCHOOL);

    @Test
    void theSameKeyGetsTheFirstAnswerAndTakesEffectOnce() {
        var title = Api.freshTitle();
        var body = order(title);
        var first = send("key-" + title, body);
        var second = send("key-" + title, body);
        first.then().statusCode(201).header("ETag", "\"0\"");
        second.then().statusCode(201).header("ETag", "\"0\"");
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(1, printed(title));
        assertEquals(
                1,
                Rows.count("select count(*) from outbox where payload like ?", "%" + title + "%"));
    }

    /// It may say what its noun keeps sealed.
    @Test
    void theStoredAnswerIsSealed() {
        var title = Api.freshTitle();
        var key = "key-" + UUID.randomUUID();
        send(key, order(title)).then().statusCode(201).body("title", equalTo(title));
        assertEquals(1, Rows.count("select count(*) from idempotency where key = ?", key));
        assertEquals(
                0,
                Rows.count(
                        "select count(*) from idempotency where position(convert_to(?, 'UTF8') in"
                                + " body) > 0",
                        title));
    }

    @Test
    void alsoWhileTheFirstIsRunning() throws Exception {
        var title = Api.freshTitle();
        var body = order(title);
        Callable<Response> request = () -> send("key-" + title, body);
        var answers = new HashSet<String>();
        try (var clients = Executors.newFixedThreadPool(12)) {
            var running = new ArrayList<Future<Response>>();
            for (int i = 0; i < 12; i++) {
                running.add(clients.submit(request));
            }
            for (var answer : running) {
                answer.get().then().statusCode(201);
                answers.add(answer.get().asString());
            }
        }
        assertEquals(1, answers.size());
        assertEquals(1, printed(title));
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        var key = "key-" + UUID.randomUUID();
        var other = Api.freshTitle();
        send(key, order(Api.freshTitle())).then().statusCode(201);
        send(key, order(other))
                .then()
                .statusCode(422)
                .body("code", equalTo("kit.idempotency-key-reused"));
        assertEquals(0, printed(other));
    }

    @Test
    void theSameKeyOfSomebodyElseIsAnotherKey() {
        var key = "key-" + UUID.randomUUID();
        send(key, order(Api.freshTitle())).then().statusCode(201);
        with(Tokens.of("principal").org(Api.SCHOOL))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(order(Api.freshTitle()))
                .post(PATH)
                .then()
                .statusCode(201);
    }

    @Test
    void aRefusedRequestStoresNothingSoThatItCanBeMended() {
        var key = "key-" + UUID.randomUUID();
        var taken = Api.freshTitle();
        Api.printed(taken);
        send(key, order(taken)).then().statusCode(409);
        send(key, order(Api.freshTitle())).then().statusCode(201);
    }

    @Test
    void withoutAKeyNothingIsCreated() {
        var title = Api.freshTitle();
        principal()
                .body(order(title))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("kit.idempotency-key-missing"))
                .body("field", equalTo("Idempotency-Key"));
        assertEquals(0, printed(title));
    }

    @Test
    void aKeyIsForgottenAfterSevenDaysAndNotBefore() {
        var old = "key-" + UUID.randomUUID();
        var fresh = "key-" + UUID.randomUUID();
        send(old, order(Api.freshTitle())).then().statusCode(201);
        send(fresh, order(Api.freshTitle())).then().statusCode(201);
        Rows.change("update idempotency set at = now() - interval '169 hours' where key = ?", old);
        retention.enforce();
        assertEquals(0, Rows.count("select count(*) from idempotency where key = ?", old));
        assertEquals(1, Rows.count("select count(*) from idempotency where key = ?", fresh));
    }

    private Response send(String key, Map<String, Object> body) {
        return with(me).contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH);
    }

    private static long printed(String title) {
        return Rows.count("select count(*) from leaflet where title = ?", title);
    }
}
