package org.guanai.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.guanai.sample.Api.PATH;
import static org.guanai.sample.Api.creating;
import static org.guanai.sample.Api.freshTitle;
import static org.guanai.sample.Api.order;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.junit.jupiter.api.Test;

/// The threads of relay and inbox run, against a real client, but nobody listens.
@QuarkusTest
@TestProfile(BrokerAwayTest.NobodyListens.class)
class BrokerAwayTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void aServiceStartsAndWorksWithoutItsBroker() {
        var id = creating().body(order(freshTitle())).post(PATH).path("id").toString();
        assertEquals(1, Rows.count("select count(*) from outbox where aggregateid = ?", id));
        assertEquals(200, health("live"));
        assertEquals(200, health("ready"));
    }

    @Test
    void itIsNotWellOnceEventsWaitForTooLongAndStaysReady() {
        creating().body(order(freshTitle())).post(PATH).then().statusCode(201);
        Rows.change("update outbox set at = at - interval '1 hour'");
        await().atMost(Duration.ofSeconds(30)).until(() -> health("well") == 503);
        assertEquals(200, health("ready"));
        Rows.change("delete from outbox");
        await().atMost(Duration.ofSeconds(30)).until(() -> health("well") == 200);
    }

    private int health(String kind) {
        return given().baseUri("http://localhost")
                .port(management.getPort())
                .get("/q/health/" + kind)
                .statusCode();
    }

    public static class NobodyListens implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.arc.exclude-types", InMemoryBroker.class.getName(),
                    "guanai.broker.threads", "true",
                    "guanai.broker.patience", "PT1S",
                    "guanai.broker.longest-pause", "PT0.5S",
                    "guanai.kafka.bootstrap", "127.0.0.1:1");
        }
    }
}
