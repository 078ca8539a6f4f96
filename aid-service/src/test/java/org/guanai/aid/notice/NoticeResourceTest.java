package org.guanai.aid.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.publish;
import static org.guanai.aid.County.student;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.aid.County;
import org.guanai.events.Topics;
import org.guanai.events.aid.NoticePublished;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.3.2b: public notice of five working days before the county decides.
@QuarkusTest
class NoticeResourceTest {
    private static final String PATH = AID + "/notices";
    private static final Set<String> SHOWN =
            Set.of("id", "name", "schoolName", "grade", "className", "programme");

    @Inject NoticeSweep sweep;

    private final County county = County.fresh();
    private String programme;

    @BeforeEach
    void theCountyHasAProgramme() {
        programme = county.programme();
    }

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void fiveWorkingDaysPassOverTheHolidayAndCountTheMakeUpWorkday() {
        TestClock.today(LocalDate.of(2026, 4, 30));
        approved();
        publish(county.east, programme)
                .then()
                .statusCode(201)
                .body("from", equalTo("2026-04-30"))
                .body("until", equalTo("2026-05-11"))
                .body("provisional", equalTo(false));
    }

    @Test
    void beyondTheAnnouncedHolidaysTheEndIsProvisional() {
        TestClock.today(LocalDate.of(2026, 12, 29));
        approved();
        publish(county.east, programme).then().body("provisional", equalTo(true));
    }

    @Test
    void everybodyReadsItWithoutATokenAndNothingPrivateStandsInIt() {
        var application = approved();
        var notice = County.id(publish(county.east, programme));
        var read = given().get(PATH + "/" + notice);
        read.then()
                .statusCode(200)
                .body("schoolName", equalTo("东小学"))
                .body("entries[0].name", equalTo("欧阳＊＊"))
                .body("entries[0].grade", equalTo(4))
                .body(not(containsString("欧阳小明")))
                .body(not(containsString("SUBSISTENCE")))
                .body(not(containsString(application)));
        assertThat(read.<Map<String, Object>>path("entries[0]").keySet()).isEqualTo(SHOWN);
    }

    @Test
    void theListIsPublicAndFilteredBySchool() {
        approved();
        var notice = County.id(publish(county.east, programme));
        given().get(PATH + "?school=" + county.east.code())
                .then()
                .statusCode(200)
                .body("items.id", contains(notice));
        given().get(PATH + "?school=" + county.west.code()).then().body("items", empty());
        given().get(PATH + "?limit=0").then().statusCode(400);
    }

    @Test
    void afterItsLastDayItIsGoneAndItsProofStays() {
        approved();
        var notice = County.id(publish(county.east, programme));
        TestClock.today(LocalDate.of(2026, 5, 7));
        given().get(PATH + "/" + notice).then().statusCode(200);
        TestClock.today(LocalDate.of(2026, 5, 8));
        given().get(PATH + "/" + notice).then().statusCode(404);
        given().get(PATH + "?school=" + county.east.code()).then().body("items", empty());
        sweep.sweep();
        principal(county.east)
                .get(PATH + "/" + notice + "/proof")
                .then()
                .statusCode(200)
                .body("takenDownAt", notNullValue())
                .body("contentHash", notNullValue())
                .body("workingDays", equalTo(5));
        principal(county.west).get(PATH + "/" + notice + "/proof").then().statusCode(404);
    }

    @Test
    void theSweepLetsApplicationsPassOnceHoweverOftenItRuns() {
        var application = approved();
        publish(county.east, programme);
        sweep.sweep();
        assertThat(state(application)).isEqualTo("ON_NOTICE");
        TestClock.today(LocalDate.of(2026, 5, 8));
        sweep.sweep();
        var version = Rows.count("select version from application where id = ?::uuid", application);
        sweep.sweep();
        assertThat(state(application)).isEqualTo("NOTICE_PASSED");
        assertThat(Rows.count("select version from application where id = ?::uuid", application))
                .isEqualTo(version);
    }

    @Test
    void publicationIsToldByAnEvent() {
        approved();
        var notice = UUID.fromString(County.id(publish(county.east, programme)));
        assertThat(broker().published(Topics.AID_EVENTS, NoticePublished.class))
                .anyMatch(e ->
                        e.noticeId().equals(notice) && e.until().equals(LocalDate.of(2026, 5, 7)));
    }

    @Test
    void nothingIsPublishedTwice() {
        approved();
        publish(county.east, programme).then().statusCode(201);
        publish(county.east, programme)
                .then()
                .statusCode(409)
                .body("code", equalTo("aid.nothing-to-publish"));
    }

    @Test
    void anotherSchoolsNoticeIsNotMineToPublish() {
        approved();
        creating(principal(county.west))
                .body(
                        Map.of(
                                "programmeId",
                                programme,
                                "term",
                                County.TERM,
                                "school",
                                county.east.code()))
                .post(PATH)
                .then()
                .statusCode(404);
    }

    @Test
    void anOpenObjectionBlocksTheCountyUntilItIsDismissed_2_2() {
        county.budget(programme, "10000.00");
        var application = approved();
        var notice = County.id(publish(county.east, programme));
        var objection = County.id(object(county.guardian(arrived(student(county.west))), notice));
        TestClock.today(LocalDate.of(2026, 5, 20));
        sweep.sweep();
        decide(county.officer(), application, "APPROVED")
                .then()
                .statusCode(409)
                .body("code", equalTo("aid.objection-open"));
        answer(notice, objection, "DISMISSED")
                .then()
                .statusCode(201)
                .body("state", equalTo("DISMISSED"));
        answer(notice, objection, "UPHELD")
                .then()
                .statusCode(409)
                .body("code", equalTo("aid.objection-answered"));
        decide(county.officer(), application, "APPROVED").then().statusCode(201);
    }

    @Test
    void anUpheldObjectionTakesTheApprovalBackAndStrikesTheRow() {
        var application = approved();
        var notice = County.id(publish(county.east, programme));
        var objection = County.id(object(principal(county.east), notice));
        answer(notice, objection, "UPHELD").then().statusCode(201);
        assertThat(state(application)).isEqualTo("SCHOOL_REFUSED");
        given().get(PATH + "/" + notice).then().body("entries", empty());
    }

    @Test
    void anObjectionIsAnsweredWithinThreeWorkingDaysAndKeepsItsAuthorPrivate() {
        approved();
        var notice = County.id(publish(county.east, programme));
        var neighbour = arrived(student(county.west));
        object(county.guardian(neighbour), notice)
                .then()
                .statusCode(201)
                .body("dueOn", equalTo("2026-04-30"))
                .body("mine", equalTo(true));
        principal(county.east)
                .get(PATH + "/" + notice + "/objections")
                .then()
                .body("items", hasSize(1))
                .body("items[0].mine", equalTo(false))
                .body("items[0].objector", nullValue());
        county.guardian(arrived(student(county.west)))
                .get(PATH + "/" + notice + "/objections")
                .then()
                .body("items", empty());
        principal(county.west).get(PATH + "/" + notice + "/objections").then().statusCode(404);
    }

    @Test
    void afterTheNoticeNobodyObjectsAndTwiceNeither() {
        approved();
        var notice = County.id(publish(county.east, programme));
        var entry = entry(notice);
        StudentSnapshot neighbour = arrived(student(county.west));
        object(county.guardian(neighbour), notice, entry).then().statusCode(201);
        object(county.guardian(neighbour), notice, entry)
                .then()
                .statusCode(409)
                .body("code", equalTo("aid.objection-exists"));
        TestClock.today(LocalDate.of(2026, 5, 20));
        object(principal(county.east), notice, entry)
                .then()
                .statusCode(409)
                .body("code", equalTo("aid.notice-over"));
        object(principal(county.east), notice, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void aWithdrawnApplicationVanishesFromTheNotice() {
        var application = approved();
        var notice = County.id(publish(county.east, programme));
        creating(principal(county.east))
                .post(AID + "/applications/" + application + "/withdrawals")
                .then()
                .statusCode(201);
        given().get(PATH + "/" + notice).then().body("entries", empty());
    }

    private String approved() {
        var id = applied(county.east, programme);
        decide(principal(county.east), id, "APPROVED").then().statusCode(201);
        return id;
    }

    private static Response object(RequestSpecification who, String notice) {
        return object(who, notice, entry(notice));
    }

    private static Response object(RequestSpecification who, String notice, String entry) {
        return creating(who)
                .body(Map.of("entryId", entry, "ground", "家中有车"))
                .post(PATH + "/" + notice + "/objections");
    }

    private Response answer(String notice, String objection, String verdict) {
        return creating(principal(county.east))
                .body(Map.of("verdict", verdict, "text", "已核实"))
                .post(PATH + "/" + notice + "/objections/" + objection + "/answers");
    }

    private static String entry(String notice) {
        return given().get(PATH + "/" + notice).path("entries[0].id");
    }

    private static Object state(String application) {
        return Rows.one("select state from application where id = ?::uuid", application)
                .orElseThrow();
    }
}
