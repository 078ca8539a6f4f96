package org.guanai.registry.roll.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.guanai.events.Topics;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.events.registry.StudentReinstated;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.events.registry.TransferMoved;
import org.guanai.events.registry.TransferMoved.TransferState;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.child.roster.RosterEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.2c: a child changes school within the county.
@QuarkusTest
class TransferTest {
    private static final String TRANSFERS = "/api/registry/transfers";
    private static final String STUDENTS = "/api/registry/students/";

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    @Inject Clock clock;
    private County county;
    private RosterEntry row;
    private String child;

    @BeforeEach
    void aChildOfTheOtherSchool() {
        county = County.founded();
        row = child(county.otherCode);
        child = roster.registered(county.other, row);
    }

    @Test
    void theReceivingSchoolAsksAndTheOtherHasTenWorkingDays() {
        then(requested(Map.of()))
                .created()
                .shows("state", "REQUESTED")
                .shows("fromOrg", county.other)
                .shows("dueOn", "2026-05-13")
                .lacks("studentId");
        var items = county.otherPrincipal().get(TRANSFERS);
        then(items).lists("items.studentId", child);
        then(county.officer().get(TRANSFERS + "/" + items.path("items[0].id")))
                .shows("reason", "PARENTS_WORK");
    }

    @Test
    void whoDoesNotKnowTheChildDoesNotFindIt() {
        then(requested(Map.of("name", "别人"))).refused(422, "registry.transfer-child", "name");
        then(requested(Map.of("grade", 5))).refused(422, "registry.transfer-grade", "grade");
    }

    @Test
    void oneAtATime() {
        requested(Map.of());
        then(requested(Map.of())).refused(409, "registry.transfer-open");
    }

    @Test
    void aRefusalNeedsAReason() {
        var id = then(requested(Map.of())).created().id();
        then(answered(id, Map.of("approved", false)))
                .refused(400, "registry.transfer-reason", "reason");
        then(answered(id, Map.of("approved", false, "reason", "家长已撤回申请")))
                .created()
                .shows("state", "REFUSED");
    }

    @Test
    void anAnswerGivenByMistakeIsTakenBack() {
        var id = then(requested(Map.of())).created().id();
        answered(id, Map.of("approved", false, "reason", "误点不同意"));
        var why = Map.of("reason", "误点不同意");
        then(county.otherPrincipal().body(why).post(TRANSFERS + "/" + id + "/answer-withdrawals"))
                .created()
                .shows("state", "REQUESTED");
    }

    @Test
    void theFileFollowsTheChildAndNoGuardianIsAwayForAMoment() {
        var id = then(requested(Map.of())).created().id();
        then(answered(id, Map.of("approved", true))).created().shows("state", "APPROVED");
        then(admitted(id)).created().shows("state", "COMPLETED").shows("studentId", child);
        then(county.principal().get(STUDENTS + child))
                .ok()
                .shows("status", "ENROLLED")
                .shows("enrolment.began", "TRANSFERRED_IN")
                .shows("guardians[0].name", row.guardians().getFirst().name());
        then(county.otherPrincipal().get(STUDENTS + child)).absent();
        var newest = broker.published(Topics.STUDENTS, StudentSnapshot.class).getLast();
        assertThat(newest.status()).isEqualTo(Status.ENROLLED);
        assertThat(newest.org()).isEqualTo(county.school);
        assertThat(newest.chain()).hasSize(1);
        assertThat(broker.published(Topics.GUARDIANS, GuardianSnapshot.class))
                .filteredOn(g -> g.id().equals(newest.chain().getFirst().guardianId()))
                .allMatch(GuardianSnapshot::active);
        assertThat(broker.published(Topics.REGISTRY_EVENTS, TransferMoved.class))
                .extracting(TransferMoved::state)
                .endsWith(TransferState.REQUESTED, TransferState.APPROVED, TransferState.COMPLETED);
    }

    /// The school took the wrong child of two.
    @Test
    void aTransferThatWasAMistakeIsTakenBackByTheCounty() {
        var id = completed();
        then(reversed(id)).created().shows("state", "REVERSED").shows("reversedWhy", "同名学生误转");
        then(county.otherPrincipal().get(STUDENTS + child))
                .ok()
                .shows("status", "ENROLLED")
                .shows("enrolment.began", "REGISTERED")
                .shows("guardians[0].name", row.guardians().getFirst().name());
        then(county.principal().get(STUDENTS + child)).absent();
        var newest = broker.published(Topics.STUDENTS, StudentSnapshot.class).getLast();
        assertThat(newest.org()).isEqualTo(county.other);
        assertThat(newest.status()).isEqualTo(Status.ENROLLED);
        assertThat(broker.published(Topics.REGISTRY_EVENTS, StudentReinstated.class).getLast())
                .extracting(e -> e.studentId().toString(), StudentReinstated::org)
                .containsExactly(child, county.other);
        then(reversed(id)).refused(409, "registry.transfer-state");
    }

    @Test
    void aTransferIsNotTakenBackOnceTheChildHasMovedOn() {
        var id = completed();
        then(county.principal()
                        .body(Map.of("reason", "LEFT_COUNTRY"))
                        .post(STUDENTS + child + "/withdrawals"))
                .created();
        then(reversed(id)).refused(409, "registry.transfer-moved-on");
    }

    @Test
    void aTransferOfLongAgoIsNotTakenBack() {
        var id = completed();
        TestClock.today(LocalDate.now(clock).plusDays(31));
        try {
            then(reversed(id)).refused(409, "registry.transfer-too-old");
        } finally {
            TestClock.reset();
        }
    }

    @Test
    void onlyTheOtherSideAnswers() {
        var id = then(requested(Map.of())).created().id();
        then(county.principal()
                        .body(Map.of("approved", true))
                        .post(TRANSFERS + "/" + id + "/answers"))
                .refused(403, "registry.transfer-other-side");
        then(admitted(id)).refused(409, "registry.transfer-state");
    }

    @Test
    void theCountyDecidesWhereItsRuleSaysSo() {
        var rule =
                Map.of(
                        "code",
                        "transfer",
                        "basis",
                        "县文件",
                        "effectiveFrom",
                        "2026-04-27",
                        "content",
                        Map.of("days", 10, "byCounty", true, "graduatingYear", false));
        county.officer().body(rule).post("/api/registry/rules");
        var id = then(requested(Map.of())).created().id();
        then(answered(id, Map.of("approved", true))).created().shows("state", "RELEASED");
        then(county.officer()
                        .body(Map.of("approved", true))
                        .post(TRANSFERS + "/" + id + "/decisions"))
                .created()
                .shows("state", "APPROVED");
    }

    @Test
    void aRequestIsWithdrawnByWhoeverMadeIt() {
        var id = then(requested(Map.of())).created().id();
        var why = Map.of("reason", "家长改变主意");
        then(county.principal().body(why).post(TRANSFERS + "/" + id + "/withdrawals"))
                .created()
                .shows("state", "WITHDRAWN");
        then(requested(Map.of())).created();
    }

    private Object completed() {
        var id = then(requested(Map.of())).created().id();
        answered(id, Map.of("approved", true));
        then(admitted(id)).created();
        return id;
    }

    private Response reversed(Object id) {
        var why = Map.of("reason", "同名学生误转");
        return county.officer().body(why).post(TRANSFERS + "/" + id + "/reversals");
    }

    private Response requested(Map<String, ?> but) {
        var request = new HashMap<String, Object>();
        request.put("name", row.name());
        request.put("birthDate", row.birthDate().toString());
        request.put("documentNumber", row.documentNumber());
        request.put("grade", 4);
        request.put("boarder", false);
        request.put("reason", "PARENTS_WORK");
        request.putAll(but);
        return county.principal().body(request).post(TRANSFERS);
    }

    private Response answered(Object id, Map<String, ?> answer) {
        return county.otherPrincipal().body(answer).post(TRANSFERS + "/" + id + "/answers");
    }

    private Response admitted(Object id) {
        return county.principal().body(Map.of()).post(TRANSFERS + "/" + id + "/admissions");
    }
}
