package org.guanai.registry.child.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WithdrawalTest {
    private static final String STUDENTS = "/api/registry/students";

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;
    private String id;

    @BeforeEach
    void aChild() {
        county = County.founded();
        id = roster.registered(county.school, child(county.schoolCode));
    }

    @Test
    void theEnrolmentEndsWithAReasonAndADay() {
        then(withdrawn(Map.of("reason", "LEFT_COUNTRY")))
                .created()
                .shows("status", "LEFT")
                .shows("enrolment.ended", "LEFT_COUNTRY")
                .shows("enrolment.endedOn", "2026-04-27");
        var newest = broker.published(Topics.STUDENTS, StudentSnapshot.class).getLast();
        assertThat(newest.status()).isEqualTo(Status.LEFT);
    }

    @Test
    void whereItGoesBeyondTheCountyIsOnFileAndWhereItCameFrom() {
        var origin = Map.of("school", "贵州某县实验小学", "document", "黔转2026-7");
        then(county.principal().body(origin).post(STUDENTS + "/" + id + "/origins"))
                .created()
                .shows("enrolment.cameFrom", "贵州某县实验小学");
        var out =
                Map.<String, Object>of(
                        "reason", "TRANSFERRED_OUT",
                        "goesTo", "杭州市某小学",
                        "document", "浙转2026-15");
        then(withdrawn(out))
                .created()
                .shows("enrolment.wentTo", "杭州市某小学")
                .shows("enrolment.wentWith", "浙转2026-15");
    }

    @Test
    void aChildThatLeftIsListedApart() {
        withdrawn(Map.of("reason", "OTHER"));
        then(county.principal().get(STUDENTS)).lists("items");
        then(county.principal().get(STUDENTS + "?status=LEFT")).lists("items.id", id);
    }

    @Test
    void itEndsOnce() {
        withdrawn(Map.of("reason", "OTHER"));
        then(withdrawn(Map.of("reason", "OTHER"))).refused(409, "registry.not-enrolled");
    }

    @Test
    void onlyTheLastYearGraduates() {
        then(withdrawn(Map.of("reason", "GRADUATED")))
                .refused(422, "registry.not-the-last-year", "reason");
    }

    @Test
    void theLastDayLiesInTheStay() {
        then(withdrawn(Map.of("reason", "OTHER", "on", "2026-04-28")))
                .refused(422, "registry.withdrawal-day", "on");
        then(withdrawn(Map.of("reason", "OTHER", "on", "2020-01-01")))
                .refused(422, "registry.withdrawal-day", "on");
    }

    @Test
    void anotherSchoolsChildIsAbsent() {
        var path = STUDENTS + "/" + id + "/withdrawals";
        then(county.otherPrincipal().body(Map.of("reason", "OTHER")).post(path)).absent();
    }

    /// A slip is mended at once; later it would be a year repeated.
    @Test
    void noChildRepeatsAYear() {
        then(graded(3)).ok();
        TestClock.today(LocalDate.of(2026, 5, 29));
        then(graded(2)).refused(422, "registry.no-repeating", "grade");
        TestClock.reset();
    }

    private Response graded(int grade) {
        var change =
                Map.of(
                        "name",
                        "新名",
                        "sex",
                        "1",
                        "birthDate",
                        "2016-03-01",
                        "grade",
                        grade,
                        "boarder",
                        false);
        return county.principal().header("If-Match", "*").body(change).put(STUDENTS + "/" + id);
    }

    @Test
    void aStatusIsNoFieldOfAFile() {
        var change =
                Map.of(
                        "name", "新名",
                        "sex", "1",
                        "birthDate", "2016-03-01",
                        "grade", 4,
                        "boarder", false,
                        "status", "LEFT");
        var answer =
                county.principal()
                        .header("If-Match", "\"0\"")
                        .body(change)
                        .put(STUDENTS + "/" + id);
        then(answer).is(400);
    }

    private Response withdrawn(Map<String, Object> withdrawal) {
        return county.principal().body(withdrawal).post(STUDENTS + "/" + id + "/withdrawals");
    }
}
