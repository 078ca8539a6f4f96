package org.guanai.registry.child.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.at;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.named;
import static org.guanai.registry.Roster.number;
import static org.guanai.registry.Roster.numbered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.guanai.kit.testing.Rows;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.personal.Outcome;
import org.guanai.registry.personal.Outcome.Clash;
import org.guanai.registry.personal.Outcome.Created;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A roster, or a form, tells nobody the number of a child of another school.
@QuarkusTest
class NumberSearchTest {
    private static final String STUDENTS = "/api/registry/students/";

    @Inject Roster roster;
    private County county;
    private RosterEntry target;
    private String id;

    @BeforeEach
    void aChildOfAnotherSchool() {
        county = County.founded();
        target = child(county.otherCode);
        id = roster.registered(county.other, target);
    }

    @Test
    void aNumberUnderAnotherNameIsTakenWithoutAWordAndTheCountyIsAsked() {
        var row = named(at(target, county.schoolCode), "王五");
        var outcome = (Created) roster.takeOne(county.school, row);
        assertThat(outcome.warnings()).isEmpty();
        then(county.principal().get("/api/registry/likenesses")).lists("items");
        then(county.officer().get("/api/registry/likenesses"))
                .lists("items.otherId", id)
                .lists("items.studentId", outcome.id())
                .lists("items.why", "SAME_NUMBER");
        then(county.principal().get("/api/registry/students?q=" + target.documentNumber()))
                .lists("items.id", outcome.id());
    }

    @Test
    void theChildItselfIsStillRefusedAndThatIsOnRecord() {
        assertThat(roster.takeOne(county.school, at(target, county.schoolCode)))
                .isEqualTo(new Clash("registry.child-elsewhere", "documentNumber"));
        assertThat(Rows.count("select count(*) from number_try where org = ?", county.school))
                .isEqualTo(1);
        assertThat(
                        Rows.count(
                                "select count(*) from audit where org = ? and action = 'SEARCHED'",
                                county.school))
                .isEqualTo(1);
    }

    @Test
    void oneNameWithManyNumbersIsRefusedAsAWhole() {
        var rows =
                IntStream.range(0, 4)
                        .mapToObj(n -> number("330127", "20160301", 700 + n))
                        .map(n -> numbered(target, county.schoolCode, n, null))
                        .toArray(RosterEntry[]::new);
        assertThat(roster.take(county.school, rows))
                .containsOnly(new Clash("registry.many-numbers", "documentNumber"));
    }

    @Test
    void norOneAfterTheOther() {
        var outcomes =
                IntStream.range(0, 4)
                        .mapToObj(n -> number("330127", "20160301", 710 + n))
                        .map(n ->
                                roster.takeOne(
                                        county.school,
                                        numbered(target, county.schoolCode, n, null)))
                        .toList();
        assertThat(outcomes).filteredOn(Created.class::isInstance).hasSize(2);
        assertThat(outcomes)
                .filteredOn(Clash.class::isInstance)
                .containsOnly(new Clash("registry.many-numbers", "documentNumber"));
    }

    @Test
    void whoAsksTooOftenIsToldNothingMore() {
        for (int i = 0; i < 50; i++) {
            roster.takeOne(county.school, at(target, county.schoolCode));
        }
        Outcome exhausted = new Clash("registry.too-many-numbers", "documentNumber");
        assertThat(roster.takeOne(county.school, at(target, county.schoolCode)))
                .isEqualTo(exhausted);
        assertThat(roster.takeOne(county.school, child(county.schoolCode))).isEqualTo(exhausted);
    }

    @Test
    void aFormTellsNoMoreThanAFile() {
        var own = roster.registered(county.school, child(county.schoolCode));
        then(changed(own, 0, "王五")).ok().shows("documentNumber", "***" + end());
        then(changed(own, 1, target.name())).ok();
        var third = roster.registered(county.school, child(county.schoolCode));
        then(changed(third, 0, target.name())).refused(409, "registry.number-taken");
    }

    private String end() {
        return target.documentNumber().substring(16);
    }

    private Response changed(String student, int version, String name) {
        var change = new HashMap<String, Object>();
        change.putAll(
                Map.of(
                        "name",
                        name,
                        "sex",
                        "1",
                        "birthDate",
                        "2016-03-01",
                        "documentKind",
                        "1",
                        "documentNumber",
                        target.documentNumber(),
                        "grade",
                        4,
                        "boarder",
                        false));
        return county.principal()
                .header("If-Match", "\"" + version + "\"")
                .body(change)
                .put(STUDENTS + student);
    }
}
