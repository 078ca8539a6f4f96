package org.guanai.safety.bullying;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.student;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.Answer;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.Test;

/// Bullying: committee, enquiry within ten days, finding, measures, appeal to the county.
@QuarkusTest
class BullyingTest {
    private static final String CASES = "/api/safety/bullying-cases";
    private static final String MEMBERS = "/api/safety/committee-members";

    private final TestCounty county = Safety.county();
    private final StudentSnapshot bully = student(county.east, UUID.randomUUID());
    private final StudentSnapshot bullied = student(county.east, UUID.randomUUID());

    @Test
    void aCaseIsDecidedByACompleteCommitteeOnly() {
        var path = opened();
        decided(path).refused(409, "safety.committee-incomplete");
        committee();
        then(principal(county.east).post(path + "/hearings", hearing())).created();
        decided(path)
                .created()
                .shows("state", "DECIDED")
                .shows("grade", "SERIOUS")
                .lists("log.step", "HEARD", "DECIDED");
    }

    @Test
    void theCountyAnswersAnAppeal() {
        committee();
        var path = opened();
        decided(path).created();
        var appeal = Map.of("by", bully.id(), "reason", "认定不实");
        then(principal(county.east).post(path + "/appeals", appeal))
                .created()
                .shows("state", "APPEALED");
        var answer = Map.of("upheld", false, "words", "证据不足，重新调查");
        then(principal(county.east).post(path + "/appeal-answers", answer)).is(403);
        then(officer(county).post(path + "/appeal-answers", answer))
                .created()
                .shows("state", "OPEN")
                .lacks("bullying");
    }

    @Test
    void theChildrenAreLookedAfterUntilItIsClosed() {
        committee();
        var path = opened();
        decided(path).created();
        then(principal(county.east)
                        .post(path + "/notes", Map.of("closes", false, "words", "一周回访，情绪稳定")))
                .created();
        then(principal(county.east).post(path + "/notes", Map.of("closes", true, "words", "结案")))
                .created()
                .shows("state", "CLOSED");
        then(principal(county.east).post(path + "/hearings", hearing()))
                .refused(409, "safety.bullying-out-of-order", "state");
    }

    @Test
    void anotherSchoolSeesNothing() {
        var path = opened();
        then(principal(county.west).get(path)).absent();
        then(principal(county.west).get(CASES)).lists("items");
        then(principal(county.west).post(path + "/hearings", hearing())).absent();
        then(as(Roles.AUDITOR).of(county.org).get(path)).ok().hides("多次辱骂");
    }

    private String opened() {
        var entry =
                Map.of(
                        "foundOn",
                        "2026-11-20",
                        "kinds",
                        List.of("VERBAL"),
                        "parties",
                        List.of(
                                Map.of("studentId", bully.id(), "role", "BULLY"),
                                Map.of("studentId", bullied.id(), "role", "BULLIED")),
                        "repeated",
                        true,
                        "account",
                        "多次辱骂",
                        "protection",
                        "已调换座位");
        return CASES + "/" + then(principal(county.east).post(CASES, entry)).created().id();
    }

    private void committee() {
        for (var seat : List.of("CHAIR", "LEGAL_VICE_PRINCIPAL", "STAFF", "COMMUNITY", "PARENT")) {
            var member = Map.of("seat", seat, "name", "委员" + seat);
            then(principal(county.east).post(MEMBERS, member)).created();
        }
        var complete = then(principal(county.east).get(MEMBERS)).ok().shows("complete", true);
        var guest = Map.of("seat", "EXPERT", "name", "律师");
        var more = then(principal(county.east).post(MEMBERS, guest)).created().id();
        var left = Map.of("reason", "任期届满");
        then(principal(county.east).post(MEMBERS + "/" + more + "/dismissals", left)).created();
        complete.shows("items.size()", 5);
    }

    private Answer decided(String path) {
        var finding =
                Map.of("bullying", true, "grade", "SERIOUS", "measures", "警示教育", "votes", "5票赞成");
        return then(principal(county.east).post(path + "/findings", finding));
    }

    private static Map<String, Object> hearing() {
        return Map.of(
                "heardOn", "2026-11-21", "who", "同桌", "guardianPresent", true, "words", "看见了");
    }
}
