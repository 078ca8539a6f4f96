package org.guanai.aid.objection;

import static io.restassured.RestAssured.given;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.publish;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.guanai.aid.County;
import org.guanai.aid.Objecting;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 2.2: anybody objects, also without an account.
@QuarkusTest
class PublicObjectionTest {
    private final County county = County.fresh();

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void anybodyObjectsAndReadsTheAnswerWithAReceipt() {
        var programme = county.programme();
        Objecting.approved(county.east, programme);
        var notice = County.id(publish(county.east, programme));
        var sent =
                given().contentType(ContentType.JSON)
                        .body(Map.of("entryId", Objecting.entry(notice), "ground", "家中有车"))
                        .post(AID + "/public-objections/" + notice);
        then(sent).is(201).shows("state", "OPEN").shows("dueOn", "2026-04-30");
        String receipt = sent.path("receipt");
        String objection =
                principal(county.east)
                        .get(AID + "/notices/" + notice + "/objections")
                        .path("items[0].id");
        then(Objecting.answer(county.east, notice, objection, "DISMISSED")).created();
        then(given().get(AID + "/objection-receipts/" + receipt))
                .ok()
                .shows("state", "DISMISSED")
                .shows("answer", "已核实");
        then(given().get(AID + "/objection-receipts/0000")).absent();
    }

    @Test
    void notToWhatIsNotOnNotice() {
        then(given().contentType(ContentType.JSON)
                        .body(Map.of("entryId", UUID.randomUUID(), "ground", "家中有车"))
                        .post(AID + "/public-objections/" + UUID.randomUUID()))
                .absent();
    }
}
