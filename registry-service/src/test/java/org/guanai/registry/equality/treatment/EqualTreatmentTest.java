package org.guanai.registry.equality.treatment;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.claiming;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.aid.PaymentMade;
import org.guanai.events.registry.ComplaintAnswered;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 1.2, 3.1.2d: migrant children beside local ones, and the complaint of whoever was treated worse.
@QuarkusTest
class EqualTreatmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);
    private static final String REPORT = "/api/registry/equality/treatment?term=2025-2026-2";
    private static final String RECORDS = "/api/registry/treatment-records";
    private static final String COMPLAINTS = "/api/registry/treatment-complaints";

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;

    @BeforeEach
    void aTerm() {
        TestClock.today(TODAY);
        county = County.founded();
        then(county.officer()
                        .body(
                                Map.of(
                                        "code", "2025-2026-2",
                                        "name", "春季学期",
                                        "startsOn", "2026-03-02",
                                        "endsOn", "2026-07-03"))
                        .post("/api/registry/terms"))
                .created();
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void whatNoServiceKeepsIsNotRecordedAndWhatIsKeptIsCompared() {
        for (int i = 0; i < 5; i++) {
            enrolled(true);
            paid(enrolled(false));
        }
        then(county.officer().get(REPORT))
                .ok()
                .shows("fields[0].field", "FEES")
                .shows("fields[0].state", "NOT_RECORDED")
                .shows("fields[4].field", "HARDSHIP_AID")
                .shows("fields[4].state", "RECORDED")
                .shows("fields[4].migrantShare", 0.0f)
                .shows("fields[4].localShare", 1.0f)
                .shows("fields[4].below", true);
    }

    /// Awards: more is better; fees: less is.
    @Test
    void whatSchoolsRecordOfTheOtherFieldsIsComparedToo() {
        var migrants = new ArrayList<String>();
        var locals = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            migrants.add(enrolled(true));
            locals.add(enrolled(false));
        }
        var award = then(recorded("AWARDS", locals)).created();
        award.shows("children", 5);
        then(recorded("FEES", migrants)).created();
        then(county.officer().get(REPORT))
                .ok()
                .shows("fields[0].state", "RECORDED")
                .shows("fields[0].below", true)
                .shows("fields[1].field", "AWARDS")
                .shows("fields[1].localShare", 1.0f)
                .shows("fields[1].below", true)
                .shows("fields[3].state", "NOT_RECORDED");
        var why = Map.of("reason", "名单登记有误");
        var path = RECORDS + "/" + award.id() + "/withdrawals";
        then(county.otherPrincipal().body(why).post(path)).absent();
        then(county.principal().body(why).post(path)).created().has("withdrawnAt");
        then(county.officer().get(REPORT)).shows("fields[1].state", "NOT_RECORDED");
        then(county.officer().get(RECORDS)).lists("items.field", "FEES");
    }

    @Test
    void aSchoolRecordsItsOwnChildrenOnly() {
        var far = roster.registered(county.other, child(county.otherCode));
        then(recorded("AWARDS", List.of(far))).refused(422, "registry.student-unknown", "students");
        then(county.officer().body(Map.of()).post(RECORDS)).forbidden();
    }

    @Test
    void whoIsAtSchoolIsCutByVillage() {
        enrolled(true);
        then(county.officer().get("/api/registry/equality/groups?cut=VILLAGE"))
                .ok()
                .shows("rows[0].students", 1);
    }

    @Test
    void smallGroupsAreWithheld() {
        paid(enrolled(true));
        paid(enrolled(false));
        then(county.principal().get(REPORT))
                .shows("fields[4].state", "WITHHELD")
                .lacks("fields[4].migrantShare");
        then(county.officer().get("/api/registry/equality/groups?cut=SCHOOL"))
                .shows("rows[0].students", 2)
                .lacks("rows[0].migrant")
                .shows("rows[0].leftBehind", 0);
    }

    @Test
    void aTermThatTheCountyDoesNotHaveIsAbsent() {
        then(county.officer().get("/api/registry/equality/treatment?term=2001-2002-1")).absent();
        then(county.officer().get("/api/registry/equality/treatment")).is(400);
    }

    @Test
    void aComplaintIsAnsweredAndWhoeverComplainedIsTold() {
        var person = UUID.randomUUID();
        var principal = Tokens.of(Roles.PRINCIPAL).org(county.school).person(person);
        var complaint =
                Map.of(
                        "studentId", enrolled(true),
                        "field", "ACTIVITIES",
                        "statement", "运动会名单没有随迁学生");
        then(county.otherPrincipal().body(complaint).post(COMPLAINTS)).absent();
        var id =
                then(County.as(principal).body(complaint).post(COMPLAINTS))
                        .created()
                        .shows("answerBy", "2026-05-20")
                        .hides("运动会")
                        .<String>at("id");
        then(county.officer().get(COMPLAINTS)).lists("items.statement", "运动会名单没有随迁学生");
        then(county.otherPrincipal().get(COMPLAINTS)).lists("items");
        var answer = Map.of("upheld", true, "reason", "已责成学校补报名单");
        then(county.officer().body(answer).post(COMPLAINTS + "/" + id + "/answers")).created();
        then(county.officer().body(answer).post(COMPLAINTS + "/" + id + "/answers"))
                .refused(409, "registry.complaint-answered");
        assertEquals(
                1,
                broker.published(Topics.REGISTRY_EVENTS, ComplaintAnswered.class).stream()
                        .filter(e -> e.raisedBy().equals(person))
                        .count());
        assertEquals(
                0,
                Rows.count(
                        "select count(*) from treatment_complaint c where c::text like '%运动会%'"));
    }

    @Test
    void onlyWhoeverComplainedWithdraws() {
        var own = Tokens.of(Roles.PRINCIPAL).org(county.school).person(UUID.randomUUID());
        var complaint =
                Map.of(
                        "studentId", enrolled(false),
                        "field", "FEES",
                        "statement", "收费项目不同");
        var id = then(County.as(own).body(complaint).post(COMPLAINTS)).created().<String>at("id");
        var path = COMPLAINTS + "/" + id + "/withdrawals";
        var reason = Map.of("reason", "已自行解决");
        var other = Tokens.of(Roles.PRINCIPAL).org(county.school).person(UUID.randomUUID());
        then(County.as(other).body(reason).post(path)).absent();
        then(County.as(own).body(reason).post(path)).created();
        then(County.as(own).body(reason).post(path)).refused(409, "registry.withdrawn-already");
    }

    private Response recorded(String field, List<String> students) {
        var entry = Map.of("field", field, "what", "校级", "on", "2026-04-20", "students", students);
        return county.principal().body(entry).post(RECORDS);
    }

    private String enrolled(boolean migrant) {
        return roster.registered(county.school, claiming(child(county.schoolCode), null, migrant));
    }

    private void paid(String student) {
        broker.deliver(
                Topics.AID_EVENTS,
                student,
                new PaymentMade(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.fromString(student),
                        county.school,
                        "2025-2026-2",
                        "625.00",
                        Instant.parse("2026-04-20T02:00:00Z")));
    }
}
