package org.guanai.sample;

import static org.awaitility.Awaitility.await;
import static org.guanai.sample.Api.PATH;
import static org.guanai.sample.Api.as;
import static org.guanai.sample.Api.creating;
import static org.guanai.sample.Api.order;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.guanai.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JournalTest {
    @Test
    void aRowItsEventAndItsAuditEntryAreWrittenTogether() {
        var id = UUID.fromString(Api.printedId());
        assertEquals(1, Rows.count("select count(*) from leaflet where id = ?", id));
        assertEquals(1, events(id));
        assertEquals(
                "title,copies",
                Rows.one(
                                "select fields from audit where noun_id = ? and action = 'WROTE'",
                                id.toString())
                        .orElseThrow());
    }

    @Test
    void theEventCarriesTheRequestsId() {
        var requestId = "request-" + UUID.randomUUID();
        var id =
                creating()
                        .header("X-Request-Id", requestId)
                        .body(order(Api.freshTitle()))
                        .post(PATH)
                        .path("id")
                        .toString();
        assertEquals(
                requestId,
                Rows.one("select request_id from outbox where aggregateid = ?", id).orElseThrow());
    }

    @Test
    void whatIsRefusedLeavesNoEvent() {
        var title = Api.freshTitle();
        Api.printed(title);
        creating().body(order(title)).post(PATH).then().statusCode(409);
        assertEquals(
                1,
                Rows.count("select count(*) from outbox where payload like ?", "%" + title + "%"));
    }

    @Test
    void aRefusedAttemptIsAuditedInATransactionOfItsOwn() {
        var id = Api.printedId();
        as("principal", Api.OTHER_SCHOOL).get(PATH + "/" + id).then().statusCode(404);
        await().until(() ->
                Rows.count(
                                "select count(*) from audit where action = 'REFUSED' and noun like"
                                        + " ?",
                                "%" + id)
                        == 1);
    }

    /// Whatever somebody put where an id belongs, such as a child's ID number.
    @Test
    void anAuditedRefusalSaysNoMoreOfAPathThanItsIds() {
        var number = "330109201601010" + System.nanoTime() % 1_000;
        var refused = "select count(*) from audit where action = 'REFUSED' and noun like ?";
        var before = Rows.count(refused, "%" + PATH + "/{}");
        as("principal", Api.SCHOOL).get(PATH + "/" + number).then().statusCode(404);
        await().until(() -> Rows.count(refused, "%" + PATH + "/{}") > before);
        assertEquals(0, Rows.count(refused, "%" + number + "%"));
    }

    /// Nobody escapes the trail with a path that the database cannot hold.
    @Test
    void aRefusedAttemptWithANulInItsPathIsAuditedToo() {
        var path = PATH + "/%00" + java.util.UUID.randomUUID();
        var refused = "select count(*) from audit where action = 'REFUSED' and noun like ?";
        var before = Rows.count(refused, "%" + PATH + "/{}");
        as("principal", Api.SCHOOL).urlEncodingEnabled(false).get(path).then().statusCode(404);
        await().until(() -> Rows.count(refused, "%" + PATH + "/{}") > before);
    }

    @Test
    void theAuditTrailCannotBeChangedByTheService() {
        assertEquals(
                0,
                Rows.count(
                        """
                        select count(*) from information_schema.role_table_grants
                        where grantee = 'sample_app' and table_name = 'audit' and privilege_type in ('UPDATE', 'DELETE')
                        """));
    }

    @Test
    void aListIsReadPageByPageWithALink() {
        var org = "330199/330199001/2133000%03d".formatted((int) (System.nanoTime() % 1000));
        for (int i = 0; i < 3; i++) {
            as("principal", org)
                    .contentType("application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(order(Api.freshTitle()))
                    .post(PATH)
                    .then()
                    .statusCode(201);
        }
        var first = as("principal", org).queryParam("limit", 2).get(PATH);
        first.then().body("items", hasSize(2)).header("Link", containsString("rel=\"next\""));
        as("principal", org)
                .queryParam("limit", 2)
                .queryParam("cursor", first.path("next").toString())
                .get(PATH)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    private static long events(UUID id) {
        return Rows.count("select count(*) from outbox where aggregateid = ?", id.toString());
    }

    @Test
    void aFilterThatIsAskedForNarrowsTheList() {
        var title = Api.freshTitle();
        Api.printed(title);
        Api.printed(Api.freshTitle());

        var list = Api.principal().queryParam("title", title).get(PATH);

        list.then().body("items.title", contains(title));
    }
}
