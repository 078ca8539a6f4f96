package org.guanai.aid.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.publish;
import static org.guanai.aid.County.student;
import static org.guanai.aid.Objecting.entry;
import static org.guanai.aid.Objecting.object;
import static org.guanai.kit.testing.Answer.then;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.aid.County;
import org.guanai.aid.Objecting;
import org.guanai.events.Topics;
import org.guanai.events.aid.ApplicationOnNotice;
import org.guanai.events.registry.StudentSnapshot;
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
        then(publish(county.east, programme))
                .created()
                .shows("from", "2026-04-30")
                .shows("until", "2026-05-11")
                .shows("provisional", false);
    }

    @Test
    void beyondTheAnnouncedHolidaysTheEndIsProvisional() {
        approved();
        TestClock.today(LocalDate.of(2026, 12, 29));
        then(publish(county.east, programme)).shows("provisional", true);
    }

    @Test
    void itsEndFollowsTheCalendarAsItIsAnnounced() {
        approved();
        TestClock.today(LocalDate.of(2026, 12, 29));
        var notice = PATH + "/" + County.id(publish(county.east, programme));
        then(given().get(notice)).shows("until", "2027-01-05").shows("provisional", true);
        county.announce(2, LocalDate.of(2027, 12, 31), Set.of(LocalDate.of(2027, 1, 1)));
        then(given().get(notice)).shows("until", "2027-01-06").shows("provisional", false);
        then(principal(county.east).get(notice + "/proof")).shows("publishedUntil", "2027-01-05");
    }

    @Test
    void aCorrectedCalendarNeverEndsItBeforeToday() {
        TestClock.today(LocalDate.of(2026, 4, 30));
        approved();
        var notice = PATH + "/" + County.id(publish(county.east, programme));
        TestClock.today(LocalDate.of(2026, 5, 8));
        county.announce(2, LocalDate.of(2026, 12, 31), Set.of());
        then(given().get(notice)).ok().shows("until", "2026-05-08");
    }

    @Test
    void everybodyReadsItWithoutATokenAndNothingPrivateStandsInIt() {
        var application = approved();
        var notice = County.id(publish(county.east, programme));
        var read = given().get(PATH + "/" + notice);
        then(read)
                .ok()
                .shows("schoolName", "东小学")
                .shows("entries[0].name", "欧阳＊＊")
                .shows("entries[0].grade", 4)
                .hides("欧阳小明")
                .hides("SUBSISTENCE")
                .hides(application);
        assertThat(read.<Map<String, Object>>path("entries[0]").keySet()).isEqualTo(SHOWN);
    }

    @Test
    void theListIsPublicAndFilteredBySchool() {
        approved();
        var notice = County.id(publish(county.east, programme));
        then(given().get(PATH + "?school=" + county.east.code())).ok().lists("items.id", notice);
        then(given().get(PATH + "?school=" + county.west.code())).lists("items");
        then(given().get(PATH + "?limit=0")).is(400);
    }

    @Test
    void eachFamilyIsToldThatItsChildIsOnNotice() {
        var application = UUID.fromString(approved());
        publish(county.east, programme);
        assertThat(broker().published(Topics.AID_EVENTS, ApplicationOnNotice.class))
                .anyMatch(e ->
                        e.applicationId().equals(application)
                                && e.until().equals(LocalDate.of(2026, 5, 7)));
    }

    @Test
    void nothingIsPublishedTwice() {
        approved();
        then(publish(county.east, programme)).created();
        then(publish(county.east, programme)).refused(409, "aid.nothing-to-publish");
    }

    @Test
    void anotherSchoolsNoticeIsNotMineToPublish() {
        approved();
        then(creating(principal(county.west))
                        .body(
                                Map.of(
                                        "programmeId",
                                        programme,
                                        "term",
                                        County.TERM,
                                        "school",
                                        county.east.code()))
                        .post(PATH))
                .absent();
    }

    @Test
    void anObjectionIsAnsweredWithinThreeWorkingDaysAndKeepsItsAuthorPrivate() {
        approved();
        var notice = County.id(publish(county.east, programme));
        var neighbour = arrived(student(county.west));
        then(object(county.guardian(neighbour), notice))
                .created()
                .shows("dueOn", "2026-04-30")
                .shows("mine", true);
        principal(county.east)
                .get(PATH + "/" + notice + "/objections")
                .then()
                .body("items", hasSize(1))
                .body("items[0].mine", equalTo(false))
                .body("items[0].objector", nullValue());
        then(county.guardian(arrived(student(county.west)))
                        .get(PATH + "/" + notice + "/objections"))
                .lists("items");
        then(principal(county.west).get(PATH + "/" + notice + "/objections")).absent();
    }

    @Test
    void theDayOfTheAnswerFollowsTheCalendarAsCorrected() {
        approved();
        var notice = County.id(publish(county.east, programme));
        then(object(principal(county.east), notice)).shows("dueOn", "2026-04-30");
        county.announce(2, LocalDate.of(2026, 12, 31), Set.of(LocalDate.of(2026, 4, 28)));
        then(principal(county.east).get(PATH + "/" + notice + "/objections"))
                .lists("items.dueOn", "2026-05-01");
    }

    @Test
    void afterTheNoticeNobodyObjectsAndTwiceNeither() {
        approved();
        var notice = County.id(publish(county.east, programme));
        var entry = entry(notice);
        StudentSnapshot neighbour = arrived(student(county.west));
        then(object(county.guardian(neighbour), notice, entry)).created();
        then(object(county.guardian(neighbour), notice, entry))
                .refused(409, "aid.objection-exists");
        TestClock.today(LocalDate.of(2026, 5, 20));
        then(object(principal(county.east), notice, entry)).refused(409, "aid.notice-over");
        then(object(principal(county.east), notice, UUID.randomUUID().toString())).absent();
    }

    @Test
    void aWithdrawnApplicationVanishesFromTheNotice() {
        var application = approved();
        var notice = County.id(publish(county.east, programme));
        then(creating(principal(county.east))
                        .post(AID + "/applications/" + application + "/withdrawals"))
                .created();
        then(given().get(PATH + "/" + notice)).lists("entries");
    }

    private String approved() {
        return Objecting.approved(county.east, programme);
    }
}
