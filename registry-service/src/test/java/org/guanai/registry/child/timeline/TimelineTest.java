package org.guanai.registry.child.timeline;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.aid.ApplicationDecided;
import org.guanai.events.mentoring.ContactCorrected;
import org.guanai.events.mentoring.ContactRecorded;
import org.guanai.events.mentoring.ContactWithdrawn;
import org.guanai.events.mentoring.PairingStarted;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 2.1: what school, family and society do for a child stands on one timeline.
@QuarkusTest
class TimelineTest {
    private static final Instant NOON = Instant.parse("2026-04-27T04:00:00Z");

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;
    private UUID student;

    @BeforeEach
    void aChild() {
        county = County.founded();
        student = UUID.fromString(roster.registered(county.school, child(county.schoolCode)));
    }

    @Test
    void theThreePartiesStandOnOneTimelineNewestFirst() {
        var pairing = started("SURROGATE");
        var contact = talked(pairing, NOON.minusSeconds(86400));
        acknowledged();
        then(county.principal().get(timeline()))
                .ok()
                .lists("items.kind", "GUARDIAN_ACKNOWLEDGED", "PAIRING_STARTED", "CONTACT_RECORDED")
                .lists("items.party", "FAMILY", "SOCIETY", "SOCIETY")
                .shows("items[2].link", "/api/mentoring/contacts/" + contact);
    }

    @Test
    void aTeachersContactIsTheSchools() {
        talked(started("TEACHER"), NOON);
        then(county.principal().get(timeline() + "?kind=CONTACT_RECORDED"))
                .lists("items.party", "SCHOOL");
    }

    @Test
    void aContactThatWasCorrectedOrTakenBackStandsWhereItBelongs() {
        var pairing = started("TEACHER");
        var moved = talked(pairing, NOON);
        var wrong = talked(pairing, NOON);
        var helper = UUID.randomUUID();
        var day = NOON.minusSeconds(86400);
        broker.deliver(
                Topics.MENTORING_EVENTS,
                student,
                new ContactCorrected(
                        moved, pairing, student, helper, county.school, "TALK", day, true, 1));
        broker.deliver(
                Topics.MENTORING_EVENTS,
                student,
                new ContactWithdrawn(wrong, pairing, student, helper, county.school, "TALK", NOON));
        then(county.principal().get(timeline() + "?kind=CONTACT_RECORDED"))
                .lists("items.link", "/api/mentoring/contacts/" + moved)
                .lists("items.at", "2026-04-26T04:00:00Z");
    }

    @Test
    void aRedeliveredEventStandsThereOnce() {
        var decided =
                broker.deliver(
                        Topics.AID_EVENTS,
                        student,
                        new ApplicationDecided(
                                UUID.randomUUID(),
                                student,
                                county.school,
                                UUID.randomUUID(),
                                "SCHOOL",
                                "APPROVED",
                                NOON));
        broker.deliverAgain(decided);
        assertEquals(1, Rows.count("select count(*) from timeline where student_id = ?", student));
    }

    @Test
    void anIncidentIsShownOnlyToThoseWhoActOnIt() {
        involved();
        then(county.principal().get(timeline())).lists("items.kind", "INCIDENT_REPORTED");
        var counsellor = County.as(Tokens.of("counsellor").org(county.school));
        then(counsellor.get(timeline())).ok().lists("items");
    }

    @Test
    void anotherSchoolFindsNoSuchChild() {
        then(county.otherPrincipal().get(timeline())).absent();
    }

    private UUID started(String kind) {
        var pairing = UUID.randomUUID();
        broker.deliver(
                Topics.MENTORING_EVENTS,
                student,
                new PairingStarted(
                        pairing,
                        student,
                        UUID.randomUUID(),
                        county.school,
                        kind,
                        LocalDate.of(2026, 4, 20)));
        return pairing;
    }

    private UUID talked(UUID pairing, Instant at) {
        var contact = UUID.randomUUID();
        broker.deliver(
                Topics.MENTORING_EVENTS,
                student,
                new ContactRecorded(
                        contact,
                        pairing,
                        student,
                        UUID.randomUUID(),
                        county.school,
                        "TALK",
                        at,
                        true,
                        1));
        return contact;
    }

    private void acknowledged() {
        broker.deliver(
                Topics.NOTIFICATION_EVENTS,
                student,
                new NoticeAcknowledged(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        student,
                        UUID.randomUUID(),
                        county.school,
                        "IN_APP",
                        NOON));
    }

    private void involved() {
        broker.deliver(
                Topics.SAFETY_EVENTS,
                student,
                new StudentInvolved(
                        UUID.randomUUID(),
                        student,
                        county.school,
                        "INJURY",
                        2,
                        "VICTIM",
                        NOON,
                        Set.of(),
                        Set.of(),
                        null));
    }

    private String timeline() {
        return "/api/registry/students/" + student + "/timeline";
    }
}
