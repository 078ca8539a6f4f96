package org.guanai.registry.roll.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentLeaveMoved;
import org.guanai.events.registry.StudentLeaveMoved.LeaveState;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Leave from school and return.
@QuarkusTest
class LeaveTest {
    private static final String LEAVES = "/api/registry/student-leaves";

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;
    private String child;

    @BeforeEach
    void aChild() {
        county = County.founded();
        child = roster.registered(county.school, child(county.schoolCode));
    }

    @Test
    void theSchoolAppliesTheCountyDecidesAndTheChildComesBack() {
        var id = then(requested("2026-10-31")).created().shows("state", "REQUESTED").id();
        then(county.officer().get(LEAVES + "?state=REQUESTED")).lists("items.id", id.toString());
        then(county.officer().get(LEAVES + "/" + id)).shows("reason", "ILLNESS");
        then(decided(id, true)).created().shows("state", "GRANTED").shows("dueOn", "2026-10-31");
        then(county.principal()
                        .body(Map.of("on", "2026-04-27"))
                        .post(LEAVES + "/" + id + "/returns"))
                .created()
                .shows("state", "ENDED");
        assertThat(broker.published(Topics.REGISTRY_EVENTS, StudentLeaveMoved.class))
                .filteredOn(e -> e.leaveId().equals(id))
                .extracting(StudentLeaveMoved::state)
                .containsExactly(LeaveState.REQUESTED, LeaveState.GRANTED, LeaveState.ENDED);
        then(county.principal().get("/api/registry/students/" + child)).shows("status", "ENROLLED");
    }

    @Test
    void noLeaveIsLongerThanAYearAndOneAtATime() {
        then(requested("2027-05-01")).refused(422, "registry.leave-days", "until");
        requested("2026-10-31");
        then(requested("2026-10-31")).refused(409, "registry.leave-open");
    }

    @Test
    void aRefusalNeedsAReasonAndAMistakeIsWithdrawn() {
        var id = then(requested("2026-10-31")).created().id();
        then(decided(id, false)).refused(400, "registry.leave-reason", "reason");
        var why = Map.of("reason", "家长撤回申请");
        then(county.principal().body(why).post(LEAVES + "/" + id + "/withdrawals"))
                .created()
                .shows("state", "WITHDRAWN");
        then(decided(id, true)).refused(409, "registry.leave-state");
    }

    /// Neither giving up school nor expulsion is lawful in the nine years.
    @Test
    void noChildIsExpelled() {
        var path = "/api/registry/students/" + child + "/withdrawals";
        then(county.principal().body(Map.of("reason", "EXPELLED")).post(path)).is(400);
    }

    private Response requested(String until) {
        var body =
                Map.of(
                        "studentId",
                        child,
                        "reason",
                        "ILLNESS",
                        "proof",
                        "县医院诊断证明",
                        "from",
                        "2026-04-20",
                        "until",
                        until);
        return county.principal().body(body).post(LEAVES);
    }

    private Response decided(UUID id, boolean granted) {
        var body = Map.of("granted", granted);
        return county.officer().body(body).post(LEAVES + "/" + id + "/decisions");
    }
}
