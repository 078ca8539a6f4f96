package org.guanai.mentoring.rhythm.due;

import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.guanai.mentoring.rhythm.sweep.DutySweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The list of what is due says all that a page needs.
@QuarkusTest
class DutyResourceTest {
    private static final String PATH = "/api/mentoring/duties";
    private static final LocalDate TERM_START = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    @Inject InMemoryBroker broker;
    @Inject DutySweep sweep;
    private County county;
    private String school;
    private Pair pair;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school, TERM_START);
        TestClock.today("2026-03-18");
        sweep.sweep();
    }

    @Test
    void aMissedWeekHasItsFirstAndLastDay_3_1_3i() {
        then(mine("?kind=TALK"))
                .ok()
                .lists("items[0].missed.from", "2026-03-02", "2026-03-09")
                .lists("items[0].missed.until", "2026-03-08", "2026-03-15");
    }

    @Test
    void onesOwnDutiesNameTheChildItsClassItsSchoolAndOneself() {
        then(mine("?kind=TALK"))
                .lists("items.studentName", "王小明")
                .lists("items.className", "三(1)班")
                .lists("items.schoolName", "单位" + county.code(school))
                .lists("items.helperName", "李老师");
        var surrogate = county.surrogatePair(school);
        then(county.helper(surrogate.helper()).get(PATH + "?kind=WEEKLY_CONTACT"))
                .lists("items.helperName", "张阿姨")
                .lists("items.className", "三(1)班");
    }

    @Test
    void whoOverseesFindsThoseOfTheirOrganisationWithoutAFilter() {
        var other = county.school();
        county.pair(other, TERM_START);
        then(county.principal(school).get(PATH + "?kind=TALK")).lists("items.pairingId", pair.id());
        then(county.officer().get(PATH + "?kind=TALK")).lists("items.kind", "TALK", "TALK");
        then(county.officer().get(PATH + "?kind=TALK&org=" + school))
                .lists("items.pairingId", pair.id());
        then(county.principal(other).get(PATH + "?org=" + school)).ok().lists("items");
    }

    @Test
    void severalStatesAndKindsAtOnce() {
        then(mine("?state=OVERDUE&state=UPCOMING")).lists("items.kind", "TALK");
        then(mine("?state=OVERDUE&state=DUE")).lists("items.kind", "TALK", "HOME_VISIT");
        then(mine("?kind=TALK&kind=HOME_VISIT")).lists("items.kind", "TALK", "HOME_VISIT");
        then(mine("?kind=DANCE")).refused(400, "mentoring.duty-unknown", "kind");
    }

    @Test
    void byClass() {
        var schoolClass = UUID.randomUUID();
        county.deliver(
                new StudentSnapshot(
                        pair.child(),
                        school,
                        county.code(school),
                        "王小明",
                        "1",
                        schoolClass,
                        "三(2)班",
                        3,
                        StudentSnapshot.Stage.PRIMARY,
                        3,
                        false,
                        Set.of(SpecialGroup.LEFT_BEHIND),
                        List.of(),
                        StudentSnapshot.Status.ENROLLED,
                        null,
                        null,
                        2));
        county.pair(school, TERM_START);
        then(county.principal(school).get(PATH + "?kind=TALK&class=" + schoolClass))
                .lists("items.className", "三(2)班");
    }

    @Test
    void byPriorityStrugglingChildrenComeFirstOnEveryPage_3_3_3c() {
        var struggling = UUID.randomUUID();
        county.deliver(
                county.child(
                        struggling,
                        school,
                        1,
                        StudentSnapshot.Status.ENROLLED,
                        Set.of(SpecialGroup.LEARNING_DIFFICULTY)));
        var theirs = county.pairing(school, struggling, pair.helper(), "TEACHER", TODAY);
        var first = mine("?sort=PRIORITY&limit=2&kind=TALK&kind=HOME_VISIT");
        then(first).ok().lists("items.pairingId", theirs, theirs);
        then(mine("?sort=PRIORITY&kind=TALK&kind=HOME_VISIT&cursor=" + first.path("next")))
                .lists("items.pairingId", pair.id(), pair.id());
        then(mine("?kind=TALK&cursor=" + first.path("next"))).refused(400, "kit.cursor-invalid");
    }

    private Response mine(String query) {
        return county.teacher(school, pair.helper()).get(PATH + query);
    }
}
