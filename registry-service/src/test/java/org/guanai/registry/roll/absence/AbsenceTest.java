package org.guanai.registry.roll.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.DropoutCaseMoved;
import org.guanai.events.registry.DropoutCaseMoved.DropoutState;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.roll.RollWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.2.4f: a child that does not come to school is looked for.
@QuarkusTest
class AbsenceTest {
    private static final String ABSENCES = "/api/registry/absences";

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    @Inject MissedChildren missed;
    private County county;
    private String child;

    @BeforeEach
    void aChild() {
        county = RollWorld.inTerm();
        child = roster.registered(county.school, child(county.schoolCode));
    }

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void anUnexplainedAbsenceAsksForACallOnTheSameDayThenForAVisit() {
        var id =
                then(absent("UNKNOWN", "2026-04-27"))
                        .created()
                        .shows("nextStep", "CALL")
                        .shows("dueOn", "2026-04-27")
                        .shows("suspectedOn", "2026-04-29")
                        .id();
        then(step(id, "CALL")).created();
        then(county.principal().get(ABSENCES + "/" + id))
                .shows("nextStep", "HOME_VISIT")
                .shows("dueOn", "2026-04-27");
    }

    @Test
    void illnessAsksForNothing() {
        then(absent("ILLNESS", "2026-04-27")).created().lacks("nextStep", "suspectedOn");
    }

    @Test
    void afterThreeDaysOfSchoolTheChildIsMissedWithoutAnybodyThinkingOfIt() {
        var id = then(absent("UNKNOWN", "2026-04-27")).created().id();
        TestClock.today(LocalDate.of(2026, 4, 29));
        missed.sweep();
        then(county.principal().get(ABSENCES + "/" + id)).has("caseId");
        then(county.principal().get("/api/registry/dropout-cases?student=" + child))
                .lists("items.state", "SUSPECTED");
        assertThat(broker.published(Topics.REGISTRY_EVENTS, DropoutCaseMoved.class))
                .anyMatch(e ->
                        UUID.fromString(child).equals(e.studentId())
                                && e.state() == DropoutState.SUSPECTED);
    }

    @Test
    void aCauseThatBecomesKnownStopsTheClock() {
        var id = then(absent("UNKNOWN", "2026-04-27")).created().id();
        var right = Map.of("from", "2026-04-27", "cause", "ILLNESS", "reason", "家长补交病假条");
        then(county.principal().header("If-Match", "*").body(right).put(ABSENCES + "/" + id))
                .ok()
                .lacks("nextStep", "dueOn", "suspectedOn");
    }

    @Test
    void itEndsOnceAndAfterItBegan() {
        var id = then(absent("UNKNOWN", "2026-04-24")).created().id();
        then(back(id, "2026-04-24")).refused(422, "registry.absence-days", "back");
        then(back(id, "2026-04-27")).created().shows("backOn", "2026-04-27").lacks("nextStep");
        then(back(id, "2026-04-27")).refused(409, "registry.absence-over");
    }

    @Test
    void oneAtATimeAndForOwnChildrenOnly() {
        absent("UNKNOWN", "2026-04-27");
        then(absent("UNKNOWN", "2026-04-27")).refused(409, "registry.absence-open");
        var body = Map.of("studentId", child, "cause", "UNKNOWN");
        then(county.otherPrincipal().body(body).post(ABSENCES))
                .refused(422, "registry.student-unknown", "studentId");
    }

    @Test
    void aStepTakenBackIsDueAgain() {
        var id = then(absent("UNKNOWN", "2026-04-27")).created().id();
        var step = then(step(id, "CALL")).created().id();
        var why = Map.of("reason", "打错了电话");
        var path = ABSENCES + "/" + id + "/steps/" + step + "/withdrawals";
        then(county.principal().body(why).post(path)).created();
        then(county.principal().get(ABSENCES + "/" + id)).shows("nextStep", "CALL");
        then(county.principal().get(ABSENCES + "/" + id + "/steps")).has("items[0].withdrawnAt");
    }

    @Test
    void anAbsenceThatWasNoneIsWithdrawn() {
        var id = then(absent("UNKNOWN", "2026-04-27")).created().id();
        var why = Map.of("reason", "记错了学生");
        then(county.principal().body(why).post(ABSENCES + "/" + id + "/withdrawals"))
                .created()
                .has("withdrawnAt");
        then(county.principal().get(ABSENCES + "?open=true")).lists("items.id");
        then(county.principal().get(ABSENCES)).lists("items.id", id.toString());
    }

    private Response absent(String cause, String from) {
        var body = Map.of("studentId", child, "from", from, "cause", cause);
        return county.principal().body(body).post(ABSENCES);
    }

    private Response back(UUID id, String on) {
        return county.principal().body(Map.of("on", on)).post(ABSENCES + "/" + id + "/returns");
    }

    private Response step(UUID id, String kind) {
        var body = Map.of("kind", kind, "who", "班主任", "outcome", "家中无人接听");
        return county.principal().body(body).post(ABSENCES + "/" + id + "/steps");
    }
}
