package org.guanai.registry.child.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.numbered;
import static org.guanai.registry.Roster.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.child.roster.RosterEntry.Guardian;
import org.guanai.registry.people.guardian.Relation;
import org.guanai.registry.personal.Outcome;
import org.guanai.registry.personal.Outcome.Changed;
import org.guanai.registry.personal.Outcome.Created;
import org.guanai.registry.personal.Outcome.Unchanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a roster leaves as it is.
@QuarkusTest
class RosterLeavesTest {
    private static final String STUDENTS = "/api/registry/students/";

    @Inject Roster roster;
    private County county;
    private RosterEntry row;
    private String id;

    @BeforeEach
    void aChild() {
        county = County.founded();
        row = child(county.schoolCode);
        id = roster.registered(county.school, row);
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void emptyCellsLeaveNumbersAndAddresses() {
        roster.take(county.school, bare(row));
        var file = county.principal().get(STUDENTS + id);
        then(file).ok().has("documentNumber", "studentNumber", "household", "address", "ethnic");
    }

    @Test
    void aRowWithoutGuardiansLeavesThemTied() {
        roster.take(county.school, with(row));
        then(county.principal().get(STUDENTS + id)).has("guardians[0].id");
    }

    @Test
    void aRowWithTheFirstGuardianLeavesTheSecond() {
        var mother = new Guardian("母亲", Relation.MOTHER, "13777770001");
        roster.take(county.school, with(row, row.guardians().getFirst(), mother));
        roster.take(county.school, row);
        then(county.principal().get(STUDENTS + id)).lists("guardians.relation", "FATHER", "MOTHER");
    }

    @Test
    void theSameRowDoesNotUndoACorrection() {
        corrected();
        assertThat(roster.takeOne(county.school, row)).isInstanceOf(Unchanged.class);
        then(county.principal().get(STUDENTS + id)).shows("name", "改正名");
    }

    @Test
    void anotherRowOverridesACorrectionAndSaysSo() {
        corrected();
        var outcome =
                (Changed)
                        roster.takeOne(
                                county.school,
                                numbered(
                                        row,
                                        county.schoolCode,
                                        row.documentNumber(),
                                        "L" + row.documentNumber()));
        assertThat(outcome.warnings())
                .extracting(Outcome.Warning::code)
                .containsExactly("registry.correction-overridden");
    }

    @Test
    void aChildOfTheSameNameWithAnotherNumberIsTakenWithAQuestion() {
        var number = child(county.schoolCode).documentNumber();
        var mended = numbered(row, county.schoolCode, number, null);
        var outcome = (Created) roster.takeOne(county.school, mended);
        assertThat(outcome.warnings())
                .extracting(Outcome.Warning::code)
                .containsExactly("registry.child-alike");
    }

    @Test
    void theClassOfTheYearBeforeMovesUpWithItsPupils() {
        var before = classOf(id);
        TestClock.today("2026-09-07");
        roster.take(county.school, inGrade(row, row.grade() + 1));
        assertThat(classOf(id)).isEqualTo(before);
        then(county.principal().get("/api/registry/classes?school=" + county.schoolCode))
                .lists("items.grade", row.grade() + 1);
    }

    private void corrected() {
        var change =
                Map.of(
                        "name", "改正名",
                        "sex", "1",
                        "birthDate", "2016-03-01",
                        "grade", row.grade(),
                        "boarder", false);
        then(county.principal().header("If-Match", "\"0\"").body(change).put(STUDENTS + id)).ok();
    }

    private static Object classOf(String id) {
        return Rows.one(
                        "select class_id from enrolment where student_id = ? and ended_on is null",
                        UUID.fromString(id))
                .orElseThrow();
    }

    private static RosterEntry bare(RosterEntry e) {
        return new RosterEntry(
                e.schoolCode(),
                e.name(),
                e.sex(),
                e.birthDate(),
                null,
                null,
                null,
                null,
                e.grade(),
                null,
                e.boarder(),
                null,
                null,
                null,
                null,
                e.guardians());
    }

    private static RosterEntry inGrade(RosterEntry e, int grade) {
        return new RosterEntry(
                e.schoolCode(),
                e.name(),
                e.sex(),
                e.birthDate(),
                e.documentKind(),
                e.documentNumber(),
                e.studentNumber(),
                e.ethnic(),
                grade,
                e.className(),
                e.boarder(),
                e.household(),
                e.address(),
                e.leftBehind(),
                e.migrant(),
                e.guardians());
    }
}
