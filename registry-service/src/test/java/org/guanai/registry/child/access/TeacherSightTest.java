package org.guanai.registry.child.access;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 未成年人网络保护条例 art. 36: a teacher sees the children of their own classes and pairings; one more for
/// a purpose, approved, for a time, on record.
@QuarkusTest
class TeacherSightTest {
    private static final String STUDENTS = "/api/registry/students";
    private static final String REQUESTS = "/api/registry/access-requests";
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);

    @Inject Roster roster;
    @Inject AccessSweep sweep;
    private County county;
    private String mine;
    private String others;
    private UUID teacher;

    @BeforeEach
    void twoClasses() {
        TestClock.today(TODAY);
        county = County.founded();
        mine = roster.registered(county.school, child(county.schoolCode));
        var second = Roster.inClass(child(county.schoolCode), "2班");
        others = roster.registered(county.school, second);
        teacher = county.teacher(Roles.TEACHER, "1班");
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void aTeacherListsTheChildrenOfTheirOwnClassAndNoOther() {
        then(teacher().get(STUDENTS)).ok().lists("items.id", mine);
        then(teacher().get(STUDENTS + "/" + others)).absent();
        then(teacher().get(STUDENTS + "/" + others + "/groups")).absent();
        then(County.as(Tokens.of(Roles.COUNSELLOR).org(county.school)).get(STUDENTS))
                .ok()
                .shows("items.size()", 2);
    }

    @Test
    void aTeacherWithoutARecordAtTheSchoolSeesNoChild() {
        then(county.teacher(UUID.randomUUID()).get(STUDENTS)).ok().lists("items.id");
        then(County.as(Tokens.of(Roles.TEACHER).org(county.school)).get(STUDENTS + "/" + mine))
                .absent();
    }

    @Test
    void whoeverLeavesTheClassSeesItsChildrenNoMore() {
        Rows.change("update staff set class_ids = '{}' where id = ?", teacher);
        then(teacher().get(STUDENTS + "/" + mine)).absent();
    }

    @Test
    void howManyChildrenAreInAClassIsNotHidden() {
        then(teacher().get("/api/registry/classes")).ok().shows("items.pupils", List.of(1, 1));
    }

    @Test
    void namesAndClassesOfTheWholeSchoolAreFoundForAReportAndTheSearchIsOnRecord() {
        var found = then(teacher().queryParam("q", "学生").get("/api/registry/pupil-names")).ok();
        found.shows("size()", 2).shows("[1].className", "2班").shows("[0].birthDate", null);
        assertEquals(
                1,
                Rows.count(
                        "select count(*) from audit where action = 'SEARCHED' and actor = ?",
                        teacher.toString()));
    }

    @Test
    void anApprovedRequestOpensTheFileUntilItsLastDay() {
        var request = asked();
        then(teacher().get(STUDENTS + "/" + others)).absent();
        then(decided(request, true)).created().shows("endsOn", "2026-05-03");
        then(teacher().get(STUDENTS + "/" + others)).ok();
        TestClock.today(TODAY.plusDays(6));
        sweep.sweep();
        then(teacher().get(STUDENTS + "/" + others)).ok();
        TestClock.today(TODAY.plusDays(7));
        sweep.sweep();
        then(teacher().get(STUDENTS + "/" + others)).absent();
    }

    @Test
    void aRefusedRequestOpensNothingAndSaysWhy() {
        var request = asked();
        then(decided(request, false)).created();
        then(teacher().get(STUDENTS + "/" + others)).absent();
        then(teacher().get(REQUESTS))
                .ok()
                .shows("items[0].state", "REFUSED")
                .shows("items[0].decidedWhy", "请与班主任联系");
        then(decided(request, true)).refused(409, "registry.access-decided");
    }

    @Test
    void aGrantedAccessEndsAtOnceWhenThePrincipalEndsIt() {
        var request = asked();
        then(decided(request, true)).created();
        var ending = county.principal().body(Map.of("reason", "家访已完成"));
        then(ending.post(REQUESTS + "/" + request + "/endings")).created();
        then(teacher().get(STUDENTS + "/" + others)).absent();
    }

    @Test
    void aChildIsAskedForOnceAndOfAnotherSchoolNotAtAll() {
        asked();
        then(ask(others)).refused(409, "registry.access-asked");
        var elsewhere = roster.registered(county.other, child(county.otherCode));
        then(ask(elsewhere)).absent();
        then(ask(UUID.randomUUID().toString())).absent();
    }

    @Test
    void aTeacherSeesTheirOwnRequestsAndNobodyElses() {
        asked();
        var colleague = county.teacher(Roles.TEACHER, "2班");
        then(county.teacher(colleague).get(REQUESTS)).ok().lists("items.id");
        then(county.principal().get(REQUESTS)).ok().shows("items.size()", 1);
    }

    private String asked() {
        return then(ask(others)).created().id().toString();
    }

    private Response ask(String student) {
        return teacher()
                .body(Map.of("studentId", student, "purpose", "准备家访", "days", 7))
                .post(REQUESTS);
    }

    private Response decided(String request, boolean granted) {
        return county.principal()
                .body(Map.of("granted", granted, "reason", granted ? "同意" : "请与班主任联系"))
                .post(REQUESTS + "/" + request + "/decisions");
    }

    private RequestSpecification teacher() {
        return county.teacher(teacher);
    }
}
