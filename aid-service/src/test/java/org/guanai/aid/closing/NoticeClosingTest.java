package org.guanai.aid.closing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.publish;
import static org.guanai.aid.County.student;
import static org.guanai.aid.Objecting.answer;
import static org.guanai.aid.Objecting.entry;
import static org.guanai.aid.Objecting.object;
import static org.guanai.aid.Objecting.state;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import org.guanai.aid.County;
import org.guanai.aid.Objecting;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.3.2b, 2.2: what becomes of a notice, and of objections to it, when its last day is over.
@QuarkusTest
class NoticeClosingTest {
    private static final String PATH = AID + "/notices";

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
    void afterItsLastDayItIsGoneAndItsProofStays() {
        approved();
        var notice = County.id(publish(county.east, programme));
        TestClock.today(LocalDate.of(2026, 5, 7));
        then(given().get(PATH + "/" + notice)).ok();
        TestClock.today(LocalDate.of(2026, 5, 8));
        then(given().get(PATH + "/" + notice)).absent();
        then(given().get(PATH + "?school=" + county.east.code())).lists("items");
        sweep.sweep();
        then(principal(county.east).get(PATH + "/" + notice + "/proof"))
                .ok()
                .has("takenDownAt")
                .has("contentHash")
                .shows("workingDays", 5);
        then(principal(county.west).get(PATH + "/" + notice + "/proof")).absent();
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
    void anOpenObjectionBlocksTheCountyUntilItIsDismissed_2_2() {
        county.budget(programme, "10000.00");
        var application = approved();
        var notice = County.id(publish(county.east, programme));
        var objection = County.id(object(county.guardian(arrived(student(county.west))), notice));
        TestClock.today(LocalDate.of(2026, 5, 20));
        sweep.sweep();
        then(decide(county.officer(), application, "APPROVED")).refused(409, "aid.objection-open");
        then(answer(county.east, notice, objection, "DISMISSED"))
                .created()
                .shows("state", "DISMISSED");
        then(answer(county.east, notice, objection, "UPHELD"))
                .refused(409, "aid.objection-answered");
        then(decide(county.officer(), application, "APPROVED")).created();
    }

    @Test
    void anUpheldObjectionTakesTheApprovalBackAndStrikesTheRow() {
        var application = approved();
        var notice = County.id(publish(county.east, programme));
        var objection = County.id(object(principal(county.east), notice));
        then(answer(county.east, notice, objection, "UPHELD")).created();
        assertThat(state(application)).isEqualTo("SCHOOL_REFUSED");
        then(given().get(PATH + "/" + notice)).lists("entries");
    }

    @Test
    void ofTwoObjectionsBothMayBeUpheld() {
        var application = approved();
        var notice = County.id(publish(county.east, programme));
        var first = County.id(object(principal(county.east), notice));
        var second = County.id(object(county.guardian(arrived(student(county.west))), notice));
        then(answer(county.east, notice, first, "UPHELD")).created();
        then(answer(county.east, notice, second, "UPHELD")).created().shows("state", "UPHELD");
        assertThat(state(application)).isEqualTo("SCHOOL_REFUSED");
    }

    @Test
    void theCountyWaitsForTheAnswerAlsoWhenTheNoticeHasPassed() {
        county.budget(programme, "10000.00");
        var application = approved();
        var notice = County.id(publish(county.east, programme));
        var objection = County.id(object(principal(county.east), notice));
        Rows.change(
                "update application set state = 'NOTICE_PASSED' where id = ?::uuid", application);
        TestClock.today(LocalDate.of(2026, 5, 20));
        then(decide(county.officer(), application, "APPROVED")).refused(409, "aid.objection-open");
        then(answer(county.east, notice, objection, "UPHELD")).created();
        assertThat(state(application)).isEqualTo("SCHOOL_REFUSED");
    }

    @Test
    void anObjectionAtTheLastMomentWaitsForTheNoticeThatIsTakenDown() throws Exception {
        approved();
        var notice = County.id(publish(county.east, programme));
        var entry = entry(notice);
        try (var closing = TestDatabase.start().superuser("aid");
                var objector = Executors.newSingleThreadExecutor()) {
            takeDown(closing, notice);
            var raised = objector.submit(() -> object(principal(county.east), notice, entry));
            await().until(() -> waiting() > 0);
            closing.commit();
            then(raised.get()).refused(409, "aid.notice-over");
        }
    }

    private static void takeDown(Connection closing, String notice) throws SQLException {
        closing.setAutoCommit(false);
        var sql = "update notice set taken_down_at = now() where id = ?::uuid";
        try (var update = closing.prepareStatement(sql)) {
            update.setString(1, notice);
            update.executeUpdate();
        }
    }

    private static long waiting() {
        return Rows.count(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = 'aid'");
    }

    private String approved() {
        return Objecting.approved(county.east, programme);
    }
}
