package org.guanai.registry.child.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.at;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentReinstated;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.child.roster.RosterEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A child that was marked as left by a slip of the hand.
@QuarkusTest
class ReinstatementTest {
    private static final String STUDENTS = "/api/registry/students/";

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;
    private RosterEntry row;
    private String id;

    @BeforeEach
    void aChildMarkedAsLeft() {
        county = County.founded();
        row = child(county.schoolCode);
        id = roster.registered(county.school, row);
        var withdrawal = Map.of("reason", "OTHER");
        then(county.principal().body(withdrawal).post(STUDENTS + id + "/withdrawals")).created();
    }

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void itsEnrolmentGoesOnAsIfItHadNeverEnded() {
        then(reinstated())
                .created()
                .shows("status", "ENROLLED")
                .lacks("enrolment.ended", "enrolment.endedOn")
                .shows("enrolment.began", "REGISTERED");
        var newest = broker.published(Topics.STUDENTS, StudentSnapshot.class).getLast();
        assertThat(newest.status()).isEqualTo(Status.ENROLLED);
    }

    @Test
    void theOthersAreToldSoThatWhatEndedComesBack() {
        reinstated();
        var told = broker.published(Topics.REGISTRY_EVENTS, StudentReinstated.class).getLast();
        assertThat(told)
                .isEqualTo(
                        new StudentReinstated(
                                UUID.fromString(id),
                                county.school,
                                LocalDate.of(2026, 4, 27),
                                LocalDate.of(2026, 4, 27)));
    }

    @Test
    void whoIsEnrolledIsNotPutBack() {
        reinstated();
        then(reinstated()).refused(409, "registry.enrolled-already");
    }

    @Test
    void afterThirtyDaysItIsEnrolledAnew() {
        TestClock.today(LocalDate.of(2026, 5, 29));
        then(reinstated()).refused(409, "registry.reinstatement-late");
    }

    @Test
    void aChildThatIsElsewhereNowIsAbsent() {
        roster.take(county.other, at(row, county.otherCode));
        then(reinstated()).absent();
        then(county.officer()
                        .body(Map.of("reason", "误点离校"))
                        .post(STUDENTS + id + "/reinstatements"))
                .refused(409, "registry.enrolled-already");
    }

    private Response reinstated() {
        return county.principal()
                .body(Map.of("reason", "误点离校"))
                .post(STUDENTS + id + "/reinstatements");
    }
}
