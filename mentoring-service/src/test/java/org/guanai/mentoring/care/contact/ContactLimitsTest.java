package org.guanai.mentoring.care.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.care.contact.TestContact.countOf;
import static org.guanai.mentoring.care.contact.TestContact.inParts;
import static org.guanai.mentoring.care.contact.TestContact.talk;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Which contacts are accepted, and which are refused. Today is Wednesday of the first week of
/// term.
@QuarkusTest
class ContactLimitsTest {
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
    void aContactInTheFutureIsRefused() {
        var pair = county.pair(school);
        then(talk().at("2026-03-04T11:00:00").on(pair))
                .refused(422, "mentoring.contact-in-future", "occurredAt");
        assertThat(countOf(pair)).isZero();
    }

    @Test
    void aContactAfterTheEndOfThePairingIsRefused() {
        var pair = county.pair(school, TERM_START);
        then(County.post(
                        county.principal(school),
                        "/api/mentoring/pairings/" + pair.id() + "/endings",
                        Map.of("reason", "HAND_OVER", "until", "2026-03-03")))
                .created();
        then(talk().on(pair)).refused(422, "mentoring.pairing-ended");
        assertThat(countOf(pair)).isZero();
    }

    @Test
    void theFormerHelperEntersWhatWasDoneBeforeTheHandOver() {
        var pair = county.pair(school, TERM_START);
        then(County.post(
                        county.principal(school),
                        "/api/mentoring/pairings/" + pair.id() + "/endings",
                        Map.of("reason", "HAND_OVER")))
                .created();
        TestClock.today("2026-03-17");
        then(talk().on(pair)).created().shows("counts", true).lacks("duty");
        then(talk().by(pair, county.teacher(school, UUID.randomUUID()))).absent();
        TestClock.today("2026-03-19");
        then(talk().on(pair)).refused(422, "mentoring.contact-too-late");
    }

    @Test
    void anIdThatAnotherSchoolUsedIsAsIfItWereNew() {
        var id = UUID.randomUUID();
        then(talk().with("id", id).on(county.pair(school))).created();
        var other = county.school();
        then(talk().with("id", id).on(county.pair(other))).created().shows("id", id);
        then(county.principal(other).get(TestContact.PATH + "/" + id)).ok();
    }

    @Test
    void aContactThatIsNoDutyOfThePairingIsRefused() {
        then(inParts("WEEKLY_CONTACT", "CONTACT").on(county.pair(school)))
                .refused(422, "mentoring.kind-not-of-pairing");
    }

    @Test
    void partsOfAnotherDutyAreRefused() {
        var pair = county.surrogatePair(school);
        then(inParts("WEEKLY_CONTACT", "CUSTODIAN").by(pair, county.helper(pair.helper())))
                .refused(422, "mentoring.part-not-of-kind");
        then(inParts("WEEKLY_CONTACT").by(pair, county.helper(pair.helper())))
                .refused(422, "mentoring.parts-missing");
    }

    @Test
    void twoWeeksLateIsInTimeAndADayMoreIsNot() {
        var pair = county.pair(school, TERM_START);
        TestClock.today("2026-03-18");
        then(talk().at("2026-03-03T23:59:00").on(pair)).refused(422, "mentoring.contact-too-late");
        then(talk().at("2026-03-04T00:01:00").on(pair)).created();
    }

    @Test
    void aContactBeforeThePairingIsRefused() {
        then(talk().at("2026-03-03T09:00:00").on(county.pair(school)))
                .refused(422, "mentoring.contact-before-pairing");
    }

    @Test
    void aPhoneThatWasOfflineChoosesItsOwnId() {
        var pair = county.pair(school);
        var id = UUID.randomUUID();
        then(talk().with("id", id).on(pair)).created().shows("id", id);
        then(talk().with("id", id).on(pair)).refused(409, "mentoring.contact-exists");
        assertThat(countOf(pair)).isEqualTo(1);
    }

    @Test
    void theSameKeyTakesEffectOnceAndWithOtherContentNever() {
        var pair = county.pair(school);
        var key = "k-" + pair.id();
        then(talk().withKey(key, pair)).created();
        then(talk().withKey(key, pair)).created();
        then(talk().with("minutes", 45).withKey(key, pair))
                .refused(422, "kit.idempotency-key-reused");
        assertThat(countOf(pair)).isEqualTo(1);
    }

    @Test
    void badFieldsAreNamedAndNotRepeated() {
        var pair = county.pair(school);
        then(talk().with("concern", 7).on(pair)).invalid("concern");
        then(talk().with("kind", "SECRET_KIND").on(pair)).is(400).hides("SECRET_KIND");
    }

    @Test
    void aCountyMayAllowMore_1_1() {
        var pair = county.pair(school, TERM_START);
        TestClock.today("2026-04-20");
        var longer =
                Map.of(
                        "code", "back-dating",
                        "content", Map.of("days", 60, "aheadSeconds", 120),
                        "basis", "县教发〔2026〕1号",
                        "effectiveFrom", "2026-01-01");
        then(County.post(county.officer(), "/api/mentoring/rules", longer))
                .created()
                .shows("version", 1);
        then(talk().on(pair)).created();
        assertThat(Rows.one("select rule_version from contact where pairing_id = ?", pair.id()))
                .contains(county.path() + "/back-dating@1");
    }
}
