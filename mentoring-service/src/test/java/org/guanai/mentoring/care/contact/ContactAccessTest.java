package org.guanai.mentoring.care.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.care.contact.TestContact.PATH;
import static org.guanai.mentoring.care.contact.TestContact.countOf;
import static org.guanai.mentoring.care.contact.TestContact.inParts;
import static org.guanai.mentoring.care.contact.TestContact.talk;
import static org.guanai.mentoring.care.contact.TestContact.visit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Tokens;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who records contacts, and who finds them.
@QuarkusTest
class ContactAccessTest {
    @Inject InMemoryBroker broker;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void onlyTheHelperOfThePairingRecords() {
        var pair = county.pair(school);
        then(talk().by(pair, county.teacher(school, UUID.randomUUID()))).absent();
        then(talk().by(pair, county.principal(school))).is(403);
        then(talk().by(pair, county.helper(UUID.randomUUID()))).absent();
        then(talk().by(pair, county.teacher(county.school(), pair.helper()))).absent();
        assertThat(countOf(pair)).isZero();
    }

    @Test
    void theSchoolsOwnSystemEntersForItsHelpers() {
        var pair = county.pair(school);
        then(talk().by(pair, system(school))).created().shows("helperId", pair.helper());
        then(talk().by(pair, system(county.school()))).absent();
    }

    @Test
    void contactsOfAChildComeNewestFirst() {
        var pair = county.pair(school);
        talk().at("2026-03-04T08:00:00").on(pair);
        visit().on(pair);
        then(county.principal(school).get(PATH + "?student=" + pair.child()))
                .ok()
                .lists("items.kind", "HOME_VISIT", "TALK");
    }

    @Test
    void contactsComeInPages() {
        var pair = county.pair(school);
        talk().at("2026-03-04T08:00:00").on(pair);
        visit().on(pair);
        var one = PATH + "?limit=1&pairing=" + pair.id();
        var next = then(county.principal(school).get(one)).ok().<String>at("next");
        then(county.principal(school).get(one + "&cursor=" + next)).lists("items.kind", "TALK");
    }

    @Test
    void anotherSchoolsContactsAreAbsent() {
        var pair = county.pair(school);
        var id = then(talk().on(pair)).created().id();
        var stranger = county.school();
        then(county.principal(stranger).get(PATH + "/" + id)).absent();
        then(county.principal(stranger).get(PATH + "?student=" + pair.child())).absent();
        then(county.principal(stranger).get(PATH + "?pairing=" + pair.id())).absent();
    }

    @Test
    void aListIsOfAPairingAChildOrAHelper() {
        then(county.principal(school).get(PATH)).refused(400, "mentoring.contacts-filter-missing");
        var pair = county.pair(school);
        talk().on(pair);
        then(county.principal(school).get(PATH + "?helper=" + pair.helper()))
                .lists("items.pairingId", pair.id());
    }

    @Test
    void onesOwnLogIsOfAllOnesChildrenBetweenTwoDays() {
        var pair = county.pair(school, LocalDate.of(2026, 3, 2));
        talk().at("2026-03-02T09:00:00").on(pair);
        talk().on(pair);
        talk().on(county.pair(school));
        var teacher = county.teacher(school, pair.helper());
        then(teacher.get(PATH)).lists("items.pairingId", pair.id(), pair.id());
        then(county.teacher(school, pair.helper())
                        .get(PATH + "?helper=me&from=2026-03-03&to=2026-03-04"))
                .lists("items.pairingId", pair.id());
    }

    @Test
    void aHelperFromOutsideSeesOwnContactsOnly() {
        var mine = county.surrogatePair(school);
        var other = county.surrogatePair(school);
        inParts("WEEKLY_CONTACT", "CONTACT").by(other, county.helper(other.helper()));
        then(county.helper(mine.helper()).get(PATH + "?student=" + other.child())).absent();
        then(county.helper(mine.helper()).get(PATH + "?student=" + mine.child())).ok();
    }

    private static RequestSpecification system(String school) {
        return County.as(Tokens.of(Roles.INTEGRATION).org(school).person(null));
    }
}
