package org.guanai.sample;

import static io.restassured.RestAssured.given;
import static org.guanai.sample.Api.SCHOOL;
import static org.guanai.sample.Api.freshTitle;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.guanai.kit.broker.deadletter.DeadLetters;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.sample.leaflet.PrintRequested;
import org.guanai.sample.leaflet.PrintRequests;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadLetterRoutesTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject InMemoryBroker broker;
    @Inject DeadLetters deadLetters;

    @Test
    void theOperatorSeesDeadLettersWithoutTheirContent() {
        var title = freshTitle();
        var id = deadLetter(title);
        operator()
                .get("/q/dead-letters")
                .then()
                .statusCode(200)
                .body("id", hasItem(id.toString()))
                .body(not(containsString(title)));
    }

    @Test
    void theOperatorReplaysOneWhoseCauseIsGone() {
        var title = freshTitle();
        var id = deadLetter(title);
        operator()
                .post("/q/dead-letters/{id}/replay", id)
                .then()
                .statusCode(409)
                .body("reason", containsString("leaflet_title"));
        Rows.change("delete from leaflet where title = ?", title);
        operator().post("/q/dead-letters/{id}/replay", id).then().statusCode(204);
        operator().post("/q/dead-letters/{id}/replay", id).then().statusCode(404);
    }

    @Test
    void anUnknownOneIsNotFound() {
        operator().post("/q/dead-letters/x/replay").then().statusCode(equalTo(404));
    }

    private UUID deadLetter(String title) {
        var request = new PrintRequested(SCHOOL, UUID.randomUUID(), title);
        broker.deliver(PrintRequests.TOPIC, "pupil", request);
        broker.deliverExpectingDeadLetter(PrintRequests.TOPIC, "pupil", request);
        return deadLetters.open(1000).getLast().id();
    }

    private RequestSpecification operator() {
        return given().baseUri("http://localhost").port(management.getPort());
    }
}
