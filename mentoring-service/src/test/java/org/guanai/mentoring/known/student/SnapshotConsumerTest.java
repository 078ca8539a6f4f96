package org.guanai.mentoring.known.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.PairingEnded;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SnapshotConsumerTest {
    @Inject InMemoryBroker broker;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void anOlderSnapshotChangesNothing() {
        var id = UUID.randomUUID();
        county.deliver(county.child(id, school, 5));
        county.deliver(county.child(id, school, 4, StudentSnapshot.Status.LEFT, Set.of()));
        assertThat(Rows.one("select status from student where id = ?", id)).contains("ENROLLED");
    }

    @Test
    void aRedeliveredSnapshotTakesEffectOnce() {
        var pair = county.pair(school);
        var left =
                broker.deliver(
                        Topics.STUDENTS,
                        pair.child(),
                        county.child(
                                pair.child(), school, 2, StudentSnapshot.Status.LEFT, Set.of()));
        broker.deliverAgain(left);
        assertThat(ended(pair.id())).isEqualTo(1);
    }

    @Test
    void aChildWhoMovesLosesThePairingOfTheOldSchool() {
        var pair = county.pair(school);
        var next = county.school();
        county.deliver(county.child(pair.child(), next, 2));
        assertThat(ended(pair.id())).isEqualTo(1);
        assertThat(Rows.one("select end_reason from pairing where id = ?", pair.id()))
                .contains("STUDENT_LEFT");
        assertThat(Rows.count("select count(*) from duty where subject_id = ?", pair.id()))
                .isZero();
        then(county.principal(next).get("/api/mentoring/gaps"))
                .shows("items[0].studentId", pair.child().toString());
        county.pairing(next, pair.child(), county.teacher(next), "TEACHER", null);
    }

    @Test
    void aStudentWhoIsGoneIsNoGapAnyMore() {
        var child = county.child(school);
        broker.deliverGone(Topics.STUDENTS, child);
        then(county.principal(school).get("/api/mentoring/gaps")).lists("items");
    }

    @Test
    void whoIsInNoGroupIsNoGap() {
        county.deliver(
                county.child(
                        UUID.randomUUID(), school, 1, StudentSnapshot.Status.ENROLLED, Set.of()));
        then(county.principal(school).get("/api/mentoring/gaps")).lists("items");
    }

    @Test
    void aTeacherWhoLeavesLeavesAGap_3_1_3f() {
        var pair = county.pair(school);
        county.deliver(county.staff(pair.helper(), school, Roles.TEACHER, false, 2));
        assertThat(ended(pair.id())).isEqualTo(1);
        then(county.principal(school).get("/api/mentoring/gaps"))
                .lists("items.studentId", pair.child());
    }

    private long ended(UUID pairing) {
        return broker.published(Topics.MENTORING_EVENTS, PairingEnded.class).stream()
                .filter(e -> e.pairingId().equals(pairing))
                .count();
    }
}
