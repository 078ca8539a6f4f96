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

    private int leaflets() throws SQLException {
        try (var connection = database.getConnection();
                var rows =
                        connection.createStatement().executeQuery("select count(*) from leaflet")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
