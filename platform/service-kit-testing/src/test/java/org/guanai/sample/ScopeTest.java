package org.guanai.sample;

import static org.guanai.sample.Api.PATH;
import static org.guanai.sample.Api.SCHOOL;
import static org.guanai.sample.Api.as;
import static org.guanai.sample.Api.with;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestDatabase;
import org.guanai.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScopeTest {
    @Inject AgroalDataSource database;

    @Test
    void theSchoolAndTheCountyAboveItSeeARow() {
        var id = Api.printedId();
        as("principal", SCHOOL).get(PATH + "/" + id).then().statusCode(200);
        as("county-officer", "330127").get(PATH + "/" + id).then().statusCode(200);
    }

    @Test
    void anotherSchoolWhosePathBeginsAlikeSeesNothing() {
        var id = Api.printedId();
        as("principal", Api.OTHER_SCHOOL).get(PATH + "/" + id).then().statusCode(404);
        as("county-officer", "33012").get(PATH + "/" + id).then().statusCode(404);
        as("county-officer", "330128").get(PATH).then().body("items", empty());
    }

    @Test
    void aTokenWithoutOrganisationOrWithAForgedOneSeesNothing() {
        var id = Api.printedId();
        as("principal", null).get(PATH + "/" + id).then().statusCode(404);
        as("principal", "*").get(PATH + "/" + id).then().statusCode(404);
        as("principal", "").get(PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void aPersonBoundCallerSeesOnlyWhatNamesThem() {
        var person = UUID.randomUUID();
        var title = Api.freshTitle();
        var id = Api.creating().body(Api.orderFor(person, title)).post(PATH).path("id").toString();

        with(Tokens.of("guardian").org("330127").person(person))
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo(title));
        as("guardian", "330127").get(PATH + "/" + id).then().statusCode(404);
        with(Tokens.of("guardian").org("330127").person(null))
                .get(PATH + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void anAbsentRecordAndAnotherSchoolsAreNotToldApart() {
        var hidden = as("principal", Api.OTHER_SCHOOL).get(PATH + "/" + Api.printedId());
        var absent = as("principal", Api.OTHER_SCHOOL).get(PATH + "/" + UUID.randomUUID());
        assertEquals(absent.path("code").toString(), hidden.path("code").toString());
        assertEquals(absent.statusCode(), hidden.statusCode());
    }

    @Test
    void aTransactionWithoutScopeSeesNoRow() {
        Api.printedId();
        assertEquals(0, QuarkusTransaction.requiringNew().call(this::leaflets));
    }

    @Test
    void theSystemScopeSeesEveryRowAndDoesNotLeakToTheNextTransaction() {
        Api.printedId();
        var seen =
                SystemScope.call(() -> QuarkusTransaction.requiringNew().call(this::leaflets) > 0);
        assertEquals(true, seen);
        var after =
                IntStream.range(0, 50)
                        .map(_ -> QuarkusTransaction.requiringNew().call(this::leaflets))
                        .sum();
        assertEquals(0, after);
    }

    @Test
    void theSystemScopeCannotBeTakenInsideAnotherTransaction() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> SystemScope.run(() -> {})));
    }

    @Test
    void aStoredAnswerIsSeenByWhomItWasGivenToOnly() throws SQLException {
        var person = UUID.randomUUID();
        with(Tokens.of("principal").org(SCHOOL).person(person))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Api.order(Api.freshTitle()))
                .post(PATH)
                .then()
                .statusCode(201);
        var answers = "select count(*) from idempotency where actor = '" + person + "'";
        assertEquals(1, seen(answers, SCHOOL, person));
        assertEquals(0, seen(answers, SCHOOL, UUID.randomUUID()));
    }

    @Test
    void aJobIsSeenByStaffOnly() throws SQLException {
        var id = UUID.randomUUID();
        Rows.change(
                "insert into job (id, kind, org, requested_by, payload, request_id, state) values (?, 'print', ?, 'x', '', '', 'DONE')",
                id,
                SCHOOL);
        var job = "select count(*) from job where id = '" + id + "'";
        assertEquals(1, seen(job, SCHOOL, null));
        assertEquals(0, seen(job, SCHOOL, UUID.randomUUID()));
    }

    /// As the service's role under a scope, past the code of the service.
    private static int seen(String count, String org, UUID person) throws SQLException {
        try (var role = TestDatabase.start().role("sample");
                var scope =
                        role.prepareStatement(
                                "select set_config('guanai.scope', ?, false), set_config('guanai.person', ?, false)");
                var query = role.createStatement()) {
            scope.setString(1, org);
            scope.setString(2, person == null ? "" : person.toString());
            scope.execute();
            try (var rows = query.executeQuery(count)) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private int leaflets() throws SQLException {
        try (var connection = database.getConnection();
                var rows =
                        connection.createStatement().executeQuery("select count(*) from leaflet")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
