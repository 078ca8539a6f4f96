package org.guanai.registry.roll.promotion;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.child.roster.RosterEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The end of a school year: a run with preview, conflicts, report and undo.
@QuarkusTest
class PromotionTest {
    private static final String PROMOTIONS = "/api/registry/promotions";
    private static final String STUDENTS = "/api/registry/students/";

    @Inject Roster roster;
    private County county;
    private String fourth;
    private String sixth;

    @BeforeEach
    void aSchoolInItsSummer() {
        county = County.founded();
        fourth = roster.registered(county.school, child(county.schoolCode));
        sixth = roster.registered(county.school, inGrade(6));
        TestClock.today(LocalDate.of(2026, 8, 10));
    }

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void allMoveUpWithTheirClassAndTheLastYearGraduates() {
        then(run()).created().shows("promoted", 1).shows("graduated", 1).shows("held", 0);
        then(county.principal().get(STUDENTS + fourth))
                .shows("enrolment.grade", 5)
                .shows("enrolment.className", "1班")
                .shows("enrolment.entryYear", 2022);
        then(county.principal().get(STUDENTS + sixth)).shows("status", "GRADUATED");
        then(county.principal().get("/api/registry/classes")).lists("items.grade", 5);
    }

    @Test
    void whoIsInTheWayIsShownBeforeAndStays() {
        var opening = Map.of("studentId", sixth, "since", "2026-06-01", "droppedOut", false);
        then(county.principal().body(opening).post("/api/registry/dropout-cases")).created();
        then(county.principal()
                        .get(PROMOTIONS + "/preview?schoolYear=2026&school=" + county.schoolCode))
                .ok()
                .shows("held", 1)
                .lists("conflicts.why", "MISSING");
        then(run()).created().shows("held", 1).shows("graduated", 0);
        then(county.principal().get(STUDENTS + sixth)).shows("status", "ENROLLED");
    }

    @Test
    void aRunIsUndoneAndMayBeRunAgain() {
        var id = then(run()).created().id();
        then(run()).refused(409, "registry.promotion-nobody");
        then(county.officer().get(PROMOTIONS)).lists("items.id", id.toString());
        then(county.officer().get(PROMOTIONS + "/" + id)).shows("promoted", 1);
        then(undone(id)).created().has("undoneAt");
        then(county.principal().get(STUDENTS + fourth)).shows("enrolment.grade", 4);
        then(county.principal().get(STUDENTS + sixth)).shows("status", "ENROLLED");
        then(undone(id)).refused(409, "registry.promotion-over");
        then(run()).created().shows("promoted", 1).shows("graduated", 1);
    }

    @Test
    void notBeforeAugustAndNotForAnotherSchool() {
        TestClock.today(LocalDate.of(2026, 7, 31));
        then(run()).refused(422, "registry.promotion-early", "schoolYear");
        TestClock.today(LocalDate.of(2026, 8, 10));
        var order = Map.of("school", county.schoolCode, "schoolYear", 2026);
        then(county.otherPrincipal().body(order).post(PROMOTIONS))
                .refused(422, "registry.school-unknown", "school");
    }

    private Response run() {
        var order = Map.of("school", county.schoolCode, "schoolYear", 2026);
        return county.principal().body(order).post(PROMOTIONS);
    }

    private Response undone(Object id) {
        var body = Map.of("reason", "选错了学年");
        return county.principal().body(body).post(PROMOTIONS + "/" + id + "/undoings");
    }

    private RosterEntry inGrade(int grade) {
        var e = child(county.schoolCode);
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
                List.copyOf(e.guardians()));
    }
}
