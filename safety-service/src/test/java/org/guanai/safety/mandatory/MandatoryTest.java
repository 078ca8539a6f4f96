package org.guanai.safety.mandatory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.staff;
import static org.guanai.safety.Safety.student;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.safety.MandatoryReportMade;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.Answer;
import org.guanai.kit.testing.Rows;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.Test;

/// Item 8: the nine situations are reported, the authorities told, the reporter is protected.
@QuarkusTest
class MandatoryTest {
    private static final String REPORTS = "/api/safety/mandatory-reports";

    private final TestCounty county = Safety.county();
    private final UUID father = UUID.randomUUID();
    private final StudentSnapshot child = student(county.east, father);
    private final UUID teacher = staff(county.east).id();
    private final UUID suspect = staff(county.east).id();

    @Test
    void policeIsOwedAtOnceEducationAndCivilAffairsBeside() {
        then(made(teacher, entry()))
                .created()
                .lists("channels.agency", "POLICE", "EDUCATION", "CIVIL_AFFAIRS")
                .shows("guardianNotice", "HELD");
    }

    @Test
    void officersAreToldAndNoSuspect() {
        var id = then(made(teacher, entry())).created().id();
        assertThat(said(MandatoryReportMade.class, MandatoryReportMade::reportId, id))
                .singleElement()
                .satisfies(e -> assertThat(e.untoldIds()).contains(suspect, father));
        assertThat(said(StudentInvolved.class, StudentInvolved::studentId, child.id())).isEmpty();
    }

    @Test
    void aSuspectSeesNothingWhateverTheirPost() {
        var id = then(made(teacher, entry())).created().id();
        var suspected = principal(county.east).person(suspect);
        then(suspected.get(REPORTS + "/" + id)).absent();
        then(suspected.get(REPORTS)).lists("items");
        then(officer(county).get(REPORTS)).ok().lists("items.id", id);
        then(suspected.get("/api/safety/access-log?record=" + id)).ok().lists("items");
    }

    @Test
    void whoReportsIsSealedAndDisclosedOnRecordOnly() {
        var id = then(made(teacher, entry())).created().id();
        then(officer(county).get("/api/safety/access-log?record=" + id)).hides(teacher.toString());
        then(officer(county).get(REPORTS + "/" + id)).ok().hides(teacher.toString());
        then(officer(county)
                        .request()
                        .body(Map.of("reason", "公安机关核实"))
                        .post(REPORTS + "/" + id + "/disclosures"))
                .ok()
                .shows("reportedBy", teacher);
        then(as(Roles.TEACHER).of(county.east.org()).person(teacher).get(REPORTS + "/" + id))
                .ok()
                .shows("mine", true);
        then(as(Roles.TEACHER)
                        .of(county.east.org())
                        .person(UUID.randomUUID())
                        .get(REPORTS + "/" + id))
                .absent();
    }

    @Test
    void itsWordsAreNowhereInClear() {
        var id = then(made(teacher, entry())).created().id();
        var sealed =
                (byte[])
                        Rows.one("select facts from mandatory_report where id = ?", id)
                                .orElseThrow();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("淤青");
        then(as(Roles.AUDITOR).of(county.org).get(REPORTS + "/" + id)).ok().hides("淤青");
    }

    @Test
    void itIsClosedOnlyWhenAllAuthoritiesWereTold() {
        var path = REPORTS + "/" + then(made(teacher, entry())).created().id();
        var closing = Map.of("outcome", "已立案");
        then(officer(county).post(path + "/closings", closing)).refused(409, "safety.channel-owed");
        told(path, "POLICE").created();
        told(path, "POLICE").refused(409, "safety.channel-told");
        told(path, "EDUCATION").created();
        told(path, "CIVIL_AFFAIRS").created();
        then(officer(county).post(path + "/closings", closing)).created().shows("state", "CLOSED");
    }

    @Test
    void noGuardianIsToldWhileOneIsSuspected() {
        var path = REPORTS + "/" + then(made(teacher, entry())).created().id() + "/follow-ups";
        var step = Map.of("kind", "GUARDIAN_TOLD", "doneOn", "2026-11-20", "words", "已电话告知");
        then(officer(county).post(path, step)).refused(409, "safety.guardian-suspected", "kind");
        var care = Map.of("kind", "MEDICAL", "doneOn", "2026-11-20", "words", "已送医检查");
        then(officer(county).post(path, care)).created();
        then(officer(county).get(path)).ok().lists("items.words", "已送医检查");
    }

    @Test
    void aSchoolDoesNotTakeItBack() {
        var made = then(made(teacher, entry())).created();
        var path = REPORTS + "/" + made.id();
        var reason = Map.of("reason", "误会");
        then(principal(county.east).post(path + "/withdrawals", reason)).is(403);
        var corrected = Map.of("report", entry(), "reason", "补充伤情");
        then(principal(county.east).put(path, made.etag(), corrected)).ok();
        then(officer(county).post(path + "/withdrawals", reason)).created();
        then(principal(county.west).get(path)).absent();
    }

    @Test
    void itIsPrintedWithoutItsReporter() {
        var path = REPORTS + "/" + then(made(teacher, entry())).created().id();
        then(officer(county).get(path + "/form")).ok().header("Content-Type", "application/pdf");
        then(principal(county.west).get(path + "/form")).absent();
    }

    @Test
    void anybodyReportsByThePublicFormAndFollowsTheReceipt() {
        var form = "/api/safety/public-reports";
        var body = Map.of("county", county.org, "where", "东小学门口", "what", "有人打孩子");
        var receipt = given().contentType("application/json").body(body).post(form).path("receipt");
        then(given().get(form + "/receipts/" + receipt)).ok().shows("state", "RECEIVED");
        then(given().get(form + "/receipts/JB-22222-22222-22222")).absent();
        var listed = then(officer(county).get(form)).ok();
        var path = form + "/" + listed.at("items[0].id");
        then(officer(county).get(path)).ok().shows("what", "有人打孩子");
        then(as(Roles.SAFETY_OFFICER).of(county.east.org()).get(path)).absent();
        then(officer(county)
                        .post(path + "/assessments", Map.of("followed", true, "words", "已派人核查")))
                .created();
        then(given().get(form + "/receipts/" + receipt)).ok().shows("state", "FOLLOWED");
    }

    @Test
    void withoutATokenNothingElseIsOpen() {
        then(given().get("/api/safety/public-reports")).is(401);
    }

    private Response made(UUID who, Map<String, Object> entry) {
        return as(Roles.TEACHER).of(county.east.org()).person(who).post(REPORTS, entry);
    }

    private Answer told(String path, String agency) {
        var entry =
                Map.of(
                        "agency",
                        agency,
                        "toldAt",
                        "2026-11-20T02:15:00Z",
                        "way",
                        "PHONE",
                        "receivedBy",
                        "值班员",
                        "receipt",
                        "2026-1");
        return then(officer(county).post(path + "/channels", entry));
    }

    private Map<String, Object> entry() {
        var body = new HashMap<String, Object>();
        body.put("studentId", child.id());
        body.put("situations", List.of("MANY_INJURIES"));
        body.put("foundOn", "2026-11-20");
        body.put("foundHow", "晨检发现");
        body.put("facts", "背部多处淤青");
        body.put("suspect", "其父");
        body.put("suspectGuardianIds", List.of(father));
        body.put("suspectStaffIds", List.of(suspect));
        body.put("guardianSuspected", true);
        body.put("danger", 2);
        return body;
    }
}
