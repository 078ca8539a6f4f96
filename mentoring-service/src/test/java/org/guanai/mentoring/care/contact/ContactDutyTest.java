package org.guanai.mentoring.care.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.care.contact.TestContact.inParts;
import static org.guanai.mentoring.care.contact.TestContact.talk;
import static org.guanai.mentoring.care.contact.TestContact.visit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.ContactRecorded;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a contact does to its duty. Today is Wednesday of the first week of term.
@QuarkusTest
class ContactDutyTest {
    private static final LocalDate TERM_START = LocalDate.of(2026, 3, 2);

    @Inject InMemoryBroker broker;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void aTalkNamesTheChildAndTheNextWeek_3_1_3i() {
        then(talk().on(county.pair(school, TERM_START)))
                .created()
                .shows("studentName", "王小明")
                .shows("duty.state", "UPCOMING")
                .shows("duty.dueFrom", "2026-03-09")
                .shows("duty.lastDone", "2026-03-04")
                .shows("duty.clause", "3.1.3i");
    }

    @Test
    void aContactIsTold() {
        var pair = county.pair(school);
        then(talk().on(pair)).created();
        assertThat(broker.published(Topics.MENTORING_EVENTS, ContactRecorded.class))
                .filteredOn(e -> e.pairingId().equals(pair.id()))
                .singleElement()
                .satisfies(e -> assertThat(e.studentId()).isEqualTo(pair.child()));
    }

    @Test
    void aFailedAttemptIsKeptAndSatisfiesNothing() {
        var pair = county.pair(school);
        then(talk().with("reached", false).on(pair))
                .created()
                .shows("counts", false)
                .shows("duty.state", "DUE");
        assertThat(TestContact.countOf(pair)).isEqualTo(1);
    }

    @Test
    void aPhoneCallIsNoHomeVisit_3_1_3j() {
        var pair = county.pair(school);
        then(visit().with("channel", "PHONE").on(pair)).created().shows("duty.state", "DUE");
        then(visit().at("2026-03-04T09:30:00").on(pair)).shows("duty.state", "UPCOMING");
    }

    @Test
    void liaisonShowsWhatIsDoneAndWhatIsOpen_3_1_4f_2() {
        var pair = county.surrogatePair(school);
        then(inParts("MONTHLY_LIAISON", "PARENTS").by(pair, county.helper(pair.helper())))
                .created()
                .shows("duty.state", "DUE")
                .lists("duty.partsDone", "PARENTS")
                .showsAll("duty.partsOpen", "TEACHER", "CUSTODIAN");
    }

    @Test
    void liaisonIsDoneWhenAllPartsAre_3_1_4f_2() {
        var pair = county.surrogatePair(school);
        inParts("MONTHLY_LIAISON", "PARENTS").by(pair, county.helper(pair.helper()));
        then(inParts("MONTHLY_LIAISON", "TEACHER", "CUSTODIAN")
                        .by(pair, county.helper(pair.helper())))
                .created()
                .shows("duty.state", "UPCOMING");
    }

    @Test
    void oneVisitServesBrothersAndSisters_3_1_3j() {
        var teacher = county.teacher(school);
        var visit = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            var child = county.child(school);
            var pairing = county.pairing(school, child, teacher, "TEACHER", null);
            var pair = new Pair(pairing, child, teacher, school);
            then(visit().with("visitId", visit).on(pair)).created().shows("duty.state", "UPCOMING");
            then(visit().with("visitId", visit).on(pair)).refused(409, "mentoring.visit-recorded");
        }
    }

    @Test
    void aBackDatedTalkMakesGoodWhatWasMissed() {
        var pair = county.pair(school, TERM_START);
        TestClock.today("2026-03-11");
        then(talk().at("2026-03-05T09:00:00").on(pair))
                .created()
                .shows("duty.state", "DUE")
                .lists("duty.missed")
                .shows("duty.dueFrom", "2026-03-09");
    }

    @Test
    void aWorryingTalkOwesFeedbackInTwoWorkingDays_3_1_3k() {
        var pair = county.pair(school);
        then(talk().with("concern", 2).on(pair)).created();
        then(TestContact.helper(pair).get("/api/mentoring/feedbacks?helper=me"))
                .lists("items.dueOn", "2026-03-06")
                .lists("items.studentName", "王小明");
    }
}
