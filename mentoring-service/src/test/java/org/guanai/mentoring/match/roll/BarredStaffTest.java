package org.guanai.mentoring.match.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.MentorLost;
import org.guanai.events.registry.StaffBarred;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A record check bars a teacher: no child is theirs from that moment on.
@QuarkusTest
class BarredStaffTest {
    @Inject InMemoryBroker broker;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void aBarredTeacherLosesEveryChildAtOnceAndTheSchoolIsTold_3_1_3f() {
        var barred = county.pair(school);
        var other = county.pair(school);
        bar(barred.helper(), barred.helper());
        then(county.principal(school).get("/api/mentoring/pairings/" + barred.id()))
                .shows("active", false)
                .shows("reason", "HELPER_BARRED");
        then(county.principal(school).get("/api/mentoring/pairings/" + other.id()))
                .shows("active", true);
        then(county.principal(school).get("/api/mentoring/gaps?school=" + county.code(school)))
                .lists("items.studentId", barred.child());
        assertThat(broker.published(Topics.MENTORING_EVENTS, MentorLost.class))
                .filteredOn(e -> e.pairingId().equals(barred.id()))
                .extracting(MentorLost::reason)
                .containsExactly("HELPER_BARRED");
    }

    @Test
    void alsoInTheirPostAtAnotherSchoolWhichTheRegistryHasNotClosedYet_3_1_3f() {
        var human = UUID.randomUUID();
        var elsewhere = county.school();
        var here = post(school, human);
        var there = post(elsewhere, human);
        var pairing = county.pairing(elsewhere, county.child(elsewhere), there, "TEACHER", null);
        bar(here, human);
        then(county.principal(elsewhere).get("/api/mentoring/pairings/" + pairing))
                .shows("active", false)
                .shows("reason", "HELPER_BARRED");
    }

    @Test
    void toldTwiceItTakesEffectOnce() {
        var pair = county.pair(school);
        bar(pair.helper(), pair.helper());
        bar(pair.helper(), pair.helper());
        assertThat(broker.published(Topics.MENTORING_EVENTS, MentorLost.class))
                .filteredOn(e -> e.pairingId().equals(pair.id()))
                .hasSize(1);
    }

    private UUID post(String at, UUID human) {
        var id = UUID.randomUUID();
        var posts = Set.of(Roles.TEACHER);
        county.deliver(
                new StaffSnapshot(id, human, at, "李老师", posts, Set.of(), null, null, true, 1));
        return id;
    }

    private void bar(UUID staff, UUID human) {
        broker.deliver(Topics.REGISTRY_EVENTS, human, new StaffBarred(staff, human, school));
    }
}
