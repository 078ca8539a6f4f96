package org.guanai.mentoring.rhythm.excuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.DutiesExcused;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pauses are seen, changed, ended early and taken back, and the duties follow.
@QuarkusTest
class PauseResourceTest {
    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private Pair pair;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school, LocalDate.of(2026, 3, 2));
    }

    @Test
    void aShorterLeaveReplacesTheLonger() {
        TestClock.today("2026-03-11");
        then(pause("2026-03-02", "2026-06-28", "产假")).created();
        talkIsDue("2026-06-29");
        then(pause("2026-03-02", "2026-03-08", "提前返岗")).created();
        talkIsDue("2026-03-09");
        then(list("")).lists("items.until", "2026-03-08");
        then(list("?withdrawn=true")).lists("items.until", "2026-06-28", "2026-03-08");
    }

    @Test
    void aShorterOneWithinSplitsTheLonger() {
        then(pause("2026-03-09", "2026-06-28", "产假")).created();
        then(pause("2026-03-16", "2026-03-22", "班级活动")).created();
        then(list(""))
                .showsAll("items.from", "2026-03-09", "2026-03-16", "2026-03-23")
                .showsAll("items.until", "2026-03-15", "2026-03-22", "2026-06-28")
                .showsAll("items.reason", "产假", "班级活动", "产假");
    }

    @Test
    void whatTheNewerLeavesOfTheEarlierStays() {
        then(pause("2026-03-16", "2026-03-29", "病假")).created();
        then(pause("2026-03-09", "2026-03-22", "研学")).created();
        then(list(""))
                .showsAll("items.from", "2026-03-23", "2026-03-09")
                .showsAll("items.until", "2026-03-29", "2026-03-22");
        then(pause("2026-03-02", "2026-04-05", "产假")).created();
        then(list("")).lists("items.until", "2026-04-05");
    }

    @Test
    void itEndsEarly() {
        var id = then(pause("2026-03-02", "2026-06-30", "病假")).created().id();
        TestClock.today("2026-03-17");
        then(change(county.principal(school), id, "\"0\"", "2026-03-02", "2026-03-15"))
                .ok()
                .shows("until", "2026-03-15")
                .header("ETag", "\"1\"");
        talkIsDue("2026-03-16");
        then(change(county.principal(school), id, "\"0\"", "2026-03-02", "2026-03-22")).is(412);
        then(change(county.principal(school), id, "\"1\"", "2026-03-22", "2026-03-02"))
                .refused(400, "mentoring.period-reversed", "until");
    }

    @Test
    void takenBackItExcusesNothing() {
        var id = then(pause("2026-03-02", "2026-03-08", "病假")).created().id();
        TestClock.today("2026-03-11");
        then(missed()).lists("items[0].missed");
        then(withdraw(county.principal(school), id)).created().has("withdrawnAt", "withdrawnBy");
        then(missed()).lists("items[0].missed.until", "2026-03-08");
        then(windows()).lists("items.state", "MISSED");
        then(withdraw(county.principal(school), id)).refused(409, "mentoring.pause-withdrawn");
        then(list("")).lists("items");
    }

    @Test
    void whoExcusedWhatIsSeenByTheHelperAndNoOther() {
        var leader = county.staff(school, "principal");
        var as = county.principal(school, leader);
        var body =
                Map.of("duty", "TALK", "from", "2026-03-09", "until", "2026-03-15", "reason", "研学");
        var id = then(County.post(as, path(), body)).created().id();
        then(county.teacher(school, pair.helper()).get(path()))
                .ok()
                .lists("items.recordedBy", leader)
                .lists("items.recordedByName", "李老师")
                .lists("items.reason", "研学");
        then(county.teacher(school, pair.helper()).get(path() + "/" + id))
                .ok()
                .header("ETag", "\"0\"");
        then(county.teacher(school, UUID.randomUUID()).get(path())).absent();
        then(county.principal(county.school()).get(path() + "/" + id)).absent();
        then(change(county.principal(county.school()), id, "\"0\"", "2026-03-09", "2026-03-10"))
                .absent();
        then(withdraw(county.teacher(school, pair.helper()), id)).is(403);
    }

    @Test
    void eachStepIsTold() {
        var id = then(pause("2026-03-02", "2026-03-08", "病假")).created().id();
        then(withdraw(county.principal(school), id)).created();
        assertThat(broker.published(Topics.MENTORING_EVENTS, DutiesExcused.class))
                .filteredOn(e -> e.pauseId().equals(id))
                .extracting(DutiesExcused::withdrawn)
                .containsExactly(false, true);
    }

    private void talkIsDue(String from) {
        then(missed()).shows("items[0].dueFrom", from);
    }

    private Response missed() {
        return county.principal(school).get("/api/mentoring/duties?kind=TALK");
    }

    private Response windows() {
        return county.principal(school).get("/api/mentoring/windows?kind=TALK");
    }

    private Response pause(String from, String until, String reason) {
        return County.post(
                county.principal(school),
                path(),
                Map.of("from", from, "until", until, "reason", reason));
    }

    private Response change(
            RequestSpecification who, UUID id, String etag, String from, String until) {
        var body = Map.of("from", from, "until", until, "reason", "病假", "changeReason", "提前返岗");
        return County.put(who, path() + "/" + id, etag, body);
    }

    private Response withdraw(RequestSpecification who, UUID id) {
        return County.post(who, path() + "/" + id + "/withdrawals", Map.of("reason", "没有请假"));
    }

    private Response list(String query) {
        return county.principal(school).get(path() + query);
    }

    private String path() {
        return "/api/mentoring/pairings/" + pair.id() + "/pauses";
    }
}
