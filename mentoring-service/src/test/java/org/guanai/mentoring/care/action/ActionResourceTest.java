package org.guanai.mentoring.care.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.ActionAgreed;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What helper and guardian agree to do for a child (3.1.3l), on Wednesday 4 March 2026.
@QuarkusTest
class ActionResourceTest {
    private static final String PATH = "/api/mentoring/agreed-actions";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private Pair pair;
    private UUID guardian;

    @BeforeEach
    void aChildWithItsGrandmother() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school);
        guardian = county.guardianOf(pair.child(), school);
    }

    @Test
    void theGuardianReadsWhatIsTheirsAndSaysThatItIsDone_3_1_3l() {
        var action = then(agree("GUARDIAN", "2026-03-11")).created().shows("state", "OPEN").id();
        then(county.guardian(guardian).get(PATH)).lists("items.what", "每晚通电话");
        then(settle(county.guardian(guardian), action, Map.of("state", "DONE", "outcome", "已养成习惯")))
                .created()
                .shows("state", "DONE")
                .shows("settledOn", "2026-03-04");
        assertThat(broker.published(Topics.MENTORING_EVENTS, ActionAgreed.class))
                .filteredOn(e -> e.actionId().equals(action))
                .extracting(ActionAgreed::owner)
                .containsExactly("GUARDIAN");
    }

    @Test
    void aGuardianSettlesOnlyTheirOwnPartAndSeesNoOtherChild() {
        var action = then(agree("HELPER", "2026-03-11")).created().id();
        then(settle(county.guardian(guardian), action, Map.of("state", "DONE"))).absent();
        var other = county.guardian(UUID.randomUUID());
        then(other.get(PATH)).lists("items");
        then(county.guardian(UUID.randomUUID()).get(PATH + "/" + action)).absent();
        then(county.teacher(school, UUID.randomUUID()).get(PATH + "/" + action)).absent();
    }

    @Test
    void whatIsNotDoneByItsDayIsOverdueAndDroppedOnlyForAReason() {
        var action = then(agree("HELPER", "2026-03-06")).created().id();
        then(agree("HELPER", "2026-03-03")).refused(422, "mentoring.due-in-past", "dueOn");
        TestClock.today("2026-03-09");
        then(teacher().get(PATH + "/" + action)).shows("overdue", true);
        then(settle(teacher(), action, Map.of("state", "DROPPED")))
                .refused(400, "mentoring.action-outcome", "outcome");
        then(settle(teacher(), action, Map.of("state", "DROPPED", "outcome", "父母已返乡"))).created();
    }

    @Test
    void aMistakeIsMended() {
        var action = then(agree("GUARDIAN", "2026-03-11")).created().id();
        var change =
                Map.of(
                        "what", "每周通电话",
                        "owner", "GUARDIAN",
                        "dueOn", "2026-03-20",
                        "reason", "改为每周");
        then(County.put(teacher(), PATH + "/" + action, "\"0\"", change))
                .ok()
                .shows("what", "每周通电话");
        var why = Map.of("reason", "记错了学生");
        then(County.post(teacher(), PATH + "/" + action + "/withdrawals", why)).created();
        then(county.guardian(guardian).get(PATH)).lists("items");
        then(settle(teacher(), action, Map.of("state", "DONE")))
                .refused(409, "mentoring.action-withdrawn");
    }

    private Response agree(String owner, String due) {
        var body = Map.of("pairingId", pair.id(), "what", "每晚通电话", "owner", owner, "dueOn", due);
        return County.post(teacher(), PATH, body);
    }

    private static Response settle(
            RequestSpecification who, UUID action, Map<String, String> settlement) {
        return County.post(who, PATH + "/" + action + "/settlements", settlement);
    }

    private RequestSpecification teacher() {
        return county.teacher(school, pair.helper());
    }
}
