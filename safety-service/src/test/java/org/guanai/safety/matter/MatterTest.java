package org.guanai.safety.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.broker;
import static org.guanai.safety.Safety.guardian;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.student;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.ConcernRaised;
import org.guanai.events.mentoring.ConcernWithdrawn;
import org.guanai.events.mentoring.counsel.CrisisRaised;
import org.guanai.events.mentoring.counsel.CrisisWithdrawn;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.Rows;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.Test;

/// 3.1.3k: an acute concern of a helper waits for the safety post; no guardian is told.
@QuarkusTest
class MatterTest {
    private static final String MATTERS = "/api/safety/matters";

    private final TestCounty county = Safety.county();
    private final UUID father = UUID.randomUUID();
    private final StudentSnapshot child = student(county.east, father);
    private final UUID contact = UUID.randomUUID();

    @Test
    void anAcuteConcernOpensAMatterOnce() {
        raised();
        raised();
        then(officer(county).get(MATTERS)).ok().lists("items.studentId", child.id());
    }

    @Test
    void noGuardianIsToldOfIt() {
        raised();
        assertThat(said(StudentInvolved.class, StudentInvolved::studentId, child.id())).isEmpty();
        then(guardian(county, father).get(MATTERS)).is(403);
    }

    @Test
    void thePostSettlesItOnce() {
        var path = MATTERS + "/" + raised();
        var outcome = Map.of("outcome", "已家访，孩子安全");
        then(principal(county.east).post(path + "/settlements", outcome))
                .created()
                .shows("state", "SETTLED")
                .shows("outcome", "已家访，孩子安全");
        then(principal(county.east).post(path + "/settlements", outcome))
                .refused(409, "safety.matter-over");
        then(principal(county.east).get(MATTERS + "?state=OPEN")).lists("items");
    }

    @Test
    void whatCameOfItIsSealedAndNotForAuditors() {
        var id = raised();
        var outcome = Map.of("outcome", "已家访，孩子安全");
        then(principal(county.east).post(MATTERS + "/" + id + "/settlements", outcome)).created();
        var sealed = (byte[]) Rows.one("select outcome from matter where id = ?", id).orElseThrow();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("家访");
        then(as(Roles.AUDITOR).of(county.org).get(MATTERS + "/" + id)).ok().lacks("outcome");
    }

    @Test
    void aConcernNotedByMistakeIsTakenBack() {
        var id = raised();
        var withdrawn = new ConcernWithdrawn(contact, child.id(), child.org());
        broker().deliver(Topics.MENTORING_EVENTS, child.id(), withdrawn);
        then(principal(county.east).get(MATTERS + "/" + id)).shows("state", "WITHDRAWN");
    }

    @Test
    void aCrisisThatCounsellingFoundIsAMatterUntilItIsTakenBack_3_1_6d() {
        var crisis = UUID.randomUUID();
        var raised = new CrisisRaised(crisis, child.id(), child.org());
        broker().deliver(Topics.MENTORING_EVENTS, child.id(), raised);
        var matters = principal(county.east).get(MATTERS + "?student=" + child.id());
        then(matters).lists("items.state", "OPEN");
        var withdrawn = new CrisisWithdrawn(crisis, child.id(), child.org());
        broker().deliver(Topics.MENTORING_EVENTS, child.id(), withdrawn);
        then(principal(county.east).get(MATTERS + "?state=OPEN")).lists("items");
    }

    @Test
    void anotherSchoolSeesNothing() {
        var id = raised();
        then(principal(county.west).get(MATTERS + "/" + id)).absent();
        then(principal(county.west).get(MATTERS)).lists("items");
        var outcome = Map.of("outcome", "看过");
        then(principal(county.west).post(MATTERS + "/" + id + "/settlements", outcome)).absent();
    }

    @Test
    void anOutcomeIsSaid() {
        var path = MATTERS + "/" + raised() + "/settlements";
        then(principal(county.east).post(path, Map.of("outcome", " "))).invalid("outcome");
    }

    private UUID raised() {
        var concern =
                new ConcernRaised(
                        contact, UUID.randomUUID(), child.id(), UUID.randomUUID(), child.org(), 3);
        broker().deliver(Topics.MENTORING_EVENTS, child.id(), concern);
        return (UUID) Rows.one("select id from matter where contact_id = ?", contact).orElseThrow();
    }
}
