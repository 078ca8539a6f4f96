package org.guanai.registry.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.County.away;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.child.roster.RosterEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.3d and 3.2.1b: what schools print, read back.
@QuarkusTest
class PrintedTest {
    private static final String REASON = "开学发放家校联系卡";

    @Inject Roster roster;
    private County county;
    private RosterEntry entry;
    private String id;

    @BeforeEach
    void aChild() {
        county = County.founded();
        entry = child(county.schoolCode);
        id = roster.registered(county.school, entry);
    }

    @Test
    void aFileIsPrintedMaskedAndItsOpeningIsOnRecord() throws IOException {
        var text = text(county.principal().get(file(id)));
        assertThat(text)
                .contains("丙小学", "学生档案", entry.name(), "四年级1班", "父亲", "班主任签字", "第 1 页 / 共 1 页")
                .doesNotContain(entry.documentNumber(), phone(), entry.address());
        assertEquals(1, audits("OPENED"));
    }

    @Test
    void theFamilyIsPrintedForThoseWhoMayReadTheSurveyOnly() throws IOException {
        county.survey(id, "2026-04-01", List.of(away("FATHER", "2025-01-01")));
        assertThat(text(county.principal().get(file(id)))).contains("家庭情况", "2025年1月1日起外出");
        var teacher = county.teacher(county.teacher(Roles.TEACHER, "1班"));
        assertThat(text(teacher.get(file(id)))).doesNotContain("家庭情况");
    }

    @Test
    void anotherSchoolsFileIsAbsent() {
        then(county.otherPrincipal().get(file(id))).absent();
        assertEquals(0, audits("OPENED"));
    }

    @Test
    void aClassTeacherPrintsTheCardsOfTheirClassAndEachIsADisclosureOnRecord() throws IOException {
        var teacher = classTeacher("13800001234");
        var text = text(cards(teacher, Map.of("classId", classId(), "reason", REASON)));
        assertThat(text)
                .contains("联系卡", entry.name(), "四年级1班", guardian().name(), phone())
                .contains("班主任", "13800001234");
        assertEquals(1, audits("DISCLOSED"));
        assertEquals(
                REASON,
                Rows.one("select reason from audit where noun_id = ? and action = 'DISCLOSED'", id)
                        .orElseThrow());
    }

    @Test
    void aClassTeacherGetsNoCardsOfAnotherClass() {
        var other = Roster.at(child(county.schoolCode), county.schoolCode);
        var stranger = County.as(Tokens.of(Roles.CLASS_TEACHER).org(county.school));
        then(cards(stranger, Map.of("classId", classId(), "reason", REASON))).absent();
        then(cards(
                        County.as(Tokens.of(Roles.CLASS_TEACHER).org(county.school)),
                        Map.of("school", other.schoolCode(), "reason", REASON)))
                .refused(403, "registry.not-your-class");
        assertEquals(0, audits("DISCLOSED"));
    }

    @Test
    void aPrincipalPrintsTheCardsOfTheSchoolInParts() throws IOException {
        var whole = Map.<String, Object>of("school", county.schoolCode, "reason", REASON);
        assertThat(text(cards(county.principal(), whole))).contains(entry.name());
        var second = Map.of("school", county.schoolCode, "part", 2, "reason", REASON);
        then(cards(county.principal(), second)).absent();
    }

    @Test
    void cardsAreOfOneClassOrOneSchoolAndForAReason() {
        then(cards(county.principal(), Map.of("reason", REASON)))
                .refused(400, "registry.class-or-school", "classId");
        then(cards(county.principal(), Map.of("school", county.schoolCode))).invalid("reason");
    }

    @Test
    void aNameThatCannotBePrintedIsSaidWithItsRecord() {
        county.principal()
                .header("If-Match", "\"0\"")
                .body(
                        Map.of(
                                "name", "张𠮷",
                                "sex", "1",
                                "birthDate", "2016-03-01",
                                "boarder", false,
                                "grade", 4,
                                "className", "1班"))
                .put("/api/registry/students/" + id);
        then(county.principal().get(file(id)))
                .refused(422, "files.glyph-missing", "student " + id + ": U+20BB7");
    }

    private RequestSpecification classTeacher(String phone) {
        var form =
                Map.of(
                        "school",
                        county.schoolCode,
                        "name",
                        "李老师",
                        "phone",
                        phone,
                        "posts",
                        List.of("class-teacher"),
                        "classes",
                        List.of(Map.of("grade", 4, "name", "1班")));
        var staff = then(county.principal().body(form).post("/api/registry/staff")).created().id();
        return County.as(Tokens.of(Roles.CLASS_TEACHER).org(county.school).person(staff));
    }

    private static Response cards(RequestSpecification as, Map<String, ?> order) {
        return as.body(order).post("/api/registry/contact-cards");
    }

    private static String file(String id) {
        return "/api/registry/students/" + id + "/file";
    }

    private UUID classId() {
        var sql = "select class_id from enrolment where student_id = ?::uuid";
        return (UUID) Rows.one(sql, id).orElseThrow();
    }

    private RosterEntry.Guardian guardian() {
        return entry.guardians().getFirst();
    }

    private String phone() {
        return guardian().phone();
    }

    private long audits(String action) {
        return Rows.count(
                "select count(*) from audit where noun_id = ? and action = ?", id, action);
    }

    private static String text(Response answer) throws IOException {
        then(answer).ok().header("Content-Type", "application/pdf");
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
