package org.guanai.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.post;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What row-level security alone shows: `select` as the service's own role, past every check in
/// Java.
@QuarkusTest
class ScopeTest {
    private static final List<String> OF_PEOPLE =
            List.of(
                    "student",
                    "pairing",
                    "pause",
                    "duty",
                    "contact",
                    "contact_revision",
                    "feedback");

    private static final int DUTIES = 5;

    @Inject InMemoryBroker broker;
    @Inject AgroalDataSource database;
    private County county;
    private String school;
    private Pair pair;

    @BeforeEach
    void oneRowOfEverything() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.surrogatePair(school);
        var contact =
                Map.of(
                        "pairingId",
                        pair.id(),
                        "kind",
                        "WEEKLY_CONTACT",
                        "occurredAt",
                        "2026-03-04T09:00:00+08:00",
                        "reached",
                        true,
                        "concern",
                        3,
                        "parts",
                        List.of("CONTACT"));
        var helper = county.helper(pair.helper());
        var recorded = then(post(helper, "/api/mentoring/contacts", contact)).created().id();
        then(post(
                        county.principal(school),
                        "/api/mentoring/contacts/" + recorded + "/withdrawals",
                        Map.of("reason", "x")))
                .created();
        var pause = Map.of("from", "2026-03-09", "until", "2026-03-15", "reason", "x");
        then(post(
                        county.principal(school),
                        "/api/mentoring/pairings/" + pair.id() + "/pauses",
                        pause))
                .created();
    }

    @Test
    void theSchoolItselfSeesItsRows() {
        OF_PEOPLE.forEach(t -> assertThat(seen(t, school, null)).as(t).isPositive());
    }

    @Test
    void anotherSchoolSeesNone() {
        var other = county.school();
        OF_PEOPLE.forEach(t -> assertThat(seen(t, other, null)).as(t).isZero());
        assertThat(seen("vetting", other, null)).isZero();
    }

    @Test
    void theHelperSeesOwnRowsOnly() {
        county.surrogatePair(school);
        OF_PEOPLE.forEach(t ->
                assertThat(seen(t, county.path(), pair.helper()))
                        .as(t)
                        .isEqualTo(t.equals("duty") ? DUTIES : 1));
        assertThat(seen("helper", county.path(), pair.helper())).isOne();
        assertThat(seen("vetting", county.path(), pair.helper())).isZero();
        assertThat(seen("staff", county.path(), pair.helper())).isZero();
    }

    @Test
    void anotherHelperSeesNone() {
        OF_PEOPLE.forEach(
                t -> assertThat(seen(t, county.path(), UUID.randomUUID())).as(t).isZero());
    }

    @Test
    void withoutAScopeNobodySeesAnything() {
        OF_PEOPLE.forEach(t -> assertThat(seen(t, "", null)).as(t).isZero());
        assertThat(seen("helper", "", null)).isZero();
        assertThat(seen("organisation", "", null)).isZero();
    }

    @Test
    void afterTheEndTheHelperSeesTheChildNoMore() {
        then(post(
                        county.principal(school),
                        "/api/mentoring/pairings/" + pair.id() + "/endings",
                        Map.of("reason", "NOT_NEEDED")))
                .created();
        assertThat(seen("student", county.path(), pair.helper())).isZero();
        assertThat(seen("pairing", county.path(), pair.helper())).isOne();
    }

    private long seen(String table, String scope, UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> count(table, scope, person));
    }

    private long count(String table, String scope, UUID person) throws SQLException {
        try (var connection = database.getConnection();
                var set =
                        connection.prepareStatement(
                                "select set_config('guanai.scope', ?, true), set_config('guanai.person', ?, true)");
                var count = connection.prepareStatement("select count(*) from " + table)) {
            set.setString(1, scope);
            set.setString(2, person == null ? "" : person.toString());
            set.execute();
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
