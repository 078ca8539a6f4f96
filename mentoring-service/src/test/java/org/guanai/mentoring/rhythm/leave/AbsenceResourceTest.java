package org.guanai.mentoring.rhythm.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.MentorLost;
import org.guanai.events.registry.StudentLeaveMoved;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Teachers and children who are away (3.1.3f), on Wednesday 4 March 2026.
@QuarkusTest
class AbsenceResourceTest {
    private static final String PATH = "/api/mentoring/helper-absences";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private Pair pair;

    @BeforeEach
    void pairedOnMonday() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school, LocalDate.of(2026, 3, 2));
    }

    @Test
    void aWeekOfIllnessExcusesAllDutiesOfTheTeacherInOneStep() {
        var absence = then(away("2026-03-06")).created().shows("helperName", "李老师").id();
        talkDueFrom("2026-03-09");
        then(county.principal(school).get(PATH)).lists("items.id", absence);
        then(County.post(
                        county.principal(school),
                        PATH + "/" + absence + "/withdrawals",
                        Map.of("reason", "没有请假")))
                .created();
        talkDueFrom("2026-03-02");
    }

    @Test
    void awayForMonthsTheChildIsAGapAndThePrincipalHearsOfIt_3_1_3f() {
        then(away("2026-07-01")).created();
        then(county.principal(school).get("/api/mentoring/gaps?lack=TEACHER"))
                .lists("items.studentId", pair.child());
        assertThat(broker.published(Topics.MENTORING_EVENTS, MentorLost.class))
                .filteredOn(e -> e.studentId().equals(pair.child()))
                .extracting(MentorLost::reason)
                .containsExactly("HELPER_AWAY");
    }

    @Test
    void nobodyExcusesThemselfAndNoOtherSchoolsTeacher() {
        then(away("2026-03-01")).refused(400, "mentoring.period-reversed", "until");
        then(County.post(county.principal(county.school()), PATH, entry("2026-03-06"))).absent();
        then(County.post(county.principal(school, pair.helper()), PATH, entry("2026-03-06")))
                .refused(409, "mentoring.absence-by-oneself");
    }

    @Test
    void aChildOnLeaveIsOwedNothingUntilItIsBack_3_1_3i() {
        leave(StudentLeaveMoved.LeaveState.GRANTED, "2026-05-29");
        talkDueFrom("2026-06-01");
        leave(StudentLeaveMoved.LeaveState.ENDED, "2026-03-06");
        talkDueFrom("2026-03-09");
        leave(StudentLeaveMoved.LeaveState.WITHDRAWN, "2026-03-06");
        talkDueFrom("2026-03-02");
    }

    private void leave(StudentLeaveMoved.LeaveState state, String until) {
        var from = LocalDate.of(2026, 3, 2);
        broker.deliver(
                Topics.REGISTRY_EVENTS,
                pair.child(),
                new StudentLeaveMoved(
                        UUID.randomUUID(),
                        pair.child(),
                        school,
                        state,
                        from,
                        LocalDate.parse(until)));
    }

    private void talkDueFrom(String day) {
        then(county.teacher(school, pair.helper()).get("/api/mentoring/duties?helper=me&kind=TALK"))
                .shows("items[0].dueFrom", day);
    }

    private Response away(String until) {
        return County.post(county.principal(school), PATH, entry(until));
    }

    private Map<String, Object> entry(String until) {
        return Map.of(
                "helperId", pair.helper(),
                "from", "2026-03-02",
                "until", until,
                "cause", "HELPER_ILL",
                "reason", "住院");
    }
}
