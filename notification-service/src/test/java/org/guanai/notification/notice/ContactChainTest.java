package org.guanai.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.NOTICES;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.broker;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.principal;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.testing.DeliveredEvent;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

/// 3.1.5f: the guardian is told at once, the next one when nobody acknowledges, a suspect never.
@QuarkusTest
class ContactChainTest {
    private final County county = County.fresh();

    @Test
    void theFirstGuardianIsToldAtOnceByMailAndFindsItInTheApp() throws Exception {
        var father = county.guardian("zh");
        var child = arrived(student(county.east, father, county.guardian("zh")));

        var incident = happened(involved(child));

        county.as(father)
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].recipients", hasSize(1))
                .body("items[0].recipients[0].subject", containsString("欧阳小明"));
        await().until(() -> MailServer.to(father.email()).size() == 1);
        var mail = MailServer.to(father.email()).getFirst();
        assertThat(mail.getSubject()).contains("欧阳小明");
        assertThat(mail.getContent().toString()).contains("东小学").doesNotContain("INJURY");
        await().until(() -> channelsTold(incident).equals(List.of("EMAIL")));
    }

    @Test
    void aGuardianIsToldInTheirOwnLanguage() throws Exception {
        var mother = county.guardian("en");
        happened(involved(arrived(student(county.east, mother))));

        await().until(() -> MailServer.to(mother.email()).size() == 1);
        assertThat(MailServer.to(mother.email()).getFirst().getSubject()).startsWith("Important");
    }

    @Test
    void theNextGuardianIsToldWhenNobodyAcknowledgesAndInTheEndNobodyWasReached() {
        var first = county.guardian("zh");
        var second = county.guardian("zh");
        var incident = happened(involved(arrived(student(county.east, first, second))));
        await().until(() -> told(incident).equals(List.of(first.id())));

        await().atMost(Duration.ofSeconds(15))
                .until(() -> MailServer.to(second.email()).size() == 1);
        await().atMost(Duration.ofSeconds(15))
                .until(() -> unreachable(incident).equals(List.of("NOBODY_ACKNOWLEDGED")));

        var positions = tellings(incident).stream().map(GuardianTold::position).distinct().toList();
        assertThat(positions).containsExactly(1, 2);
    }

    @Test
    void anAcknowledgementStopsTheChain() {
        var first = county.guardian("zh");
        var second = county.guardian("zh");
        var incident = happened(involved(arrived(student(county.east, first, second))));

        county.as(first)
                .post(NOTICES + "/" + noticeOf(incident) + "/acknowledgement")
                .then()
                .statusCode(200);

        await().during(Duration.ofSeconds(6))
                .atMost(Duration.ofSeconds(8))
                .until(() -> told(incident).equals(List.of(first.id())));
        county.as(second).get(NOTICES + "/" + noticeOf(incident)).then().statusCode(404);
        assertThat(MailServer.to(second.email())).isEmpty();
        assertThat(unreachable(incident)).isEmpty();
    }

    @Test
    void aSuspectIsNeverToldAndSeesNothing() {
        var suspect = county.guardian("zh");
        var mother = county.guardian("zh");
        var incident = happened(involved(arrived(student(county.east, suspect, mother)), suspect));

        await().until(() -> MailServer.to(mother.email()).size() == 1);
        await().atMost(Duration.ofSeconds(15)).until(() -> unreachable(incident).size() == 1);

        county.as(suspect).get(NOTICES).then().body("items", empty());
        county.as(suspect).get(NOTICES + "/" + noticeOf(incident)).then().statusCode(404);
        county.as(suspect)
                .post(NOTICES + "/" + noticeOf(incident) + "/acknowledgement")
                .then()
                .statusCode(404);
        assertThat(told(incident)).containsOnly(mother.id());
        assertThat(MailServer.to(suspect.email())).isEmpty();
        assertThat(Rows.count("select count(*) from recipient where person = ?", suspect.id()))
                .isZero();
    }

    @Test
    void aSuspectSeesNothingInWhateverPostTheyAct() {
        var suspect = county.guardian("zh");
        var incident =
                happened(
                        involved(
                                arrived(student(county.east, suspect, county.guardian("zh"))),
                                suspect));
        var principal =
                Tokens.of(Roles.PRINCIPAL)
                        .org(county.east.org())
                        .person(UUID.randomUUID())
                        .human(suspect.id());

        County.with(principal).get(NOTICES).then().body("items", empty());
        County.with(principal).get(NOTICES + "/" + noticeOf(incident)).then().statusCode(404);
        principal(county.east).get(NOTICES + "/" + noticeOf(incident)).then().statusCode(200);
    }

    @Test
    void whereEveryGuardianIsASuspectNobodyIsTold() {
        var suspect = county.guardian("zh");
        var incident = happened(involved(arrived(student(county.east, suspect)), suspect));

        assertThat(unreachable(incident)).containsExactly("NO_CONTACT");
        assertThat(told(incident)).isEmpty();
    }

    @Test
    void aRedeliveredEventGivesOneNotice() {
        var father = county.guardian("zh");
        var incident = involved(arrived(student(county.east, father)));
        var record = broker().deliver(Topics.SAFETY_EVENTS, incident.studentId(), incident);

        broker().deliverAgain(record);
        broker().deliver(Topics.SAFETY_EVENTS, incident.studentId(), incident);

        await().until(() -> channelsTold(incident).size() == 1);
        assertThat(
                        Rows.count(
                                "select count(*) from notice where source_id = ?",
                                incident.incidentId()))
                .isOne();
        assertThat(MailServer.to(father.email())).hasSize(1);
    }

    @Test
    void incidentsThatArriveTogetherTellTheGuardiansOfEach() {
        var mother = county.guardian("zh");
        var uncle = county.guardian("en");
        var suspect = county.guardian("zh");
        var first = involved(arrived(student(county.east, mother)));
        var second = involved(arrived(student(county.west, suspect, uncle)), suspect);
        var hopeless = involved(arrived(student(county.west, suspect)), suspect);
        var early = involved(student(county.east, mother));

        together(first, second, first, hopeless, early);

        await().until(() -> MailServer.to(mother.email()).size() == 1);
        await().until(() -> MailServer.to(uncle.email()).size() == 1);
        await().until(() -> told(first).equals(List.of(mother.id())));
        await().until(() -> told(second).equals(List.of(uncle.id())));
        assertThat(unreachable(hopeless)).containsExactly("NO_CONTACT");
        assertThat(told(early)).isEmpty();
        assertThat(MailServer.to(suspect.email())).isEmpty();
        county.as(mother)
                .get(NOTICES)
                .then()
                .body("items", hasSize(1))
                .body("items[0].recipients[0].subject", containsString("欧阳小明"));
        county.as(uncle)
                .get(NOTICES)
                .then()
                .body("items[0].recipients[0].subject", startsWith("Important"));
    }

    /// Whoever looks into a mishap follows one request through all services.
    @Test
    void whatIsPublishedOfAnIncidentCarriesItsRequest() {
        var first = involved(arrived(student(county.east, county.guardian("zh"))));
        var second = involved(arrived(student(county.east, county.guardian("zh"))));

        var delivered = together(first, second);
        await().until(() -> !told(first).isEmpty() && !told(second).isEmpty());

        assertThat(requestOf(first)).isEqualTo(delivered.get(0).headers().get("ce_requestid"));
        assertThat(requestOf(second)).isEqualTo(delivered.get(1).headers().get("ce_requestid"));
    }

    @Test
    void anEventThatComesBeforeItsStudentWaitsForIt() {
        var father = county.guardian("zh");
        var child = student(county.east, father);
        var incident = happened(involved(child));
        assertThat(told(incident)).isEmpty();

        arrived(child);

        await().until(() -> MailServer.to(father.email()).size() == 1);
        await().until(() -> told(incident).equals(List.of(father.id())));
    }

    @Test
    void aStudentWhoNeverArrivesIsGivenUp() {
        var incident = happened(involved(student(county.east, county.guardian("zh"))));

        await().atMost(Duration.ofSeconds(15))
                .until(() -> unreachable(incident).equals(List.of("NO_CONTACT")));
    }

    @Test
    void aGuardianWhoseContactArrivesLaterGetsTheMailThen() {
        var father = Person.fresh();
        var incident = happened(involved(arrived(student(county.east, father))));
        assertThat(channelsTold(incident)).isEmpty();

        county.guardian(father, "zh");

        await().until(() -> MailServer.to(father.email()).size() == 1);
    }

    @Test
    void staffSeeTheWholeChainAndOtherSchoolsNothing() {
        var first = county.guardian("zh");
        var second = county.guardian("zh");
        var child = arrived(student(county.east, first, second));
        var notice = noticeOf(happened(involved(child)));

        principal(county.east)
                .get(NOTICES + "/" + notice)
                .then()
                .statusCode(200)
                .body("recipients.position", contains(1, 2))
                .body("recipients[0].openedAt", notNullValue())
                .body("recipients[0].channels.channel", hasItems("EMAIL"));
        principal(county.east)
                .get(NOTICES + "?student=" + child.id())
                .then()
                .body("items", hasSize(1));
        principal(county.west).get(NOTICES + "/" + notice).then().statusCode(404);
        principal(county.west)
                .get(NOTICES + "?student=" + child.id())
                .then()
                .body("items", empty());
        principal(county.west)
                .post(NOTICES + "/" + notice + "/acknowledgement")
                .then()
                .statusCode(404);
        County.as("teacher", county.east.org()).get(NOTICES + "/" + notice).then().statusCode(404);
    }

    @Test
    void staffWhoOpenANoticeAreOnRecord() {
        var notice = noticeOf(happened(involved(arrived(student(county.east)))));

        principal(county.east).get(NOTICES + "/" + notice).then().statusCode(200);

        principal(county.east)
                .get("/api/notification/access-log?record=" + notice)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    static UUID noticeOf(StudentInvolved incident) {
        return (UUID)
                Rows.one(
                                "select id from notice where kind = 'INCIDENT' and source_id = ?",
                                incident.incidentId())
                        .orElseThrow();
    }

    private static List<IncomingRecord> together(StudentInvolved... incidents) {
        var byStudent =
                Stream.of(incidents).map(incident -> Map.entry(incident.studentId(), incident));
        return broker().deliverTogether(Topics.SAFETY_EVENTS, byStudent.toList());
    }

    private static String requestOf(StudentInvolved incident) {
        return broker().published(Topics.NOTIFICATION_EVENTS).stream()
                .filter(e -> e.is(GuardianTold.class))
                .filter(e -> e.as(GuardianTold.class).channel().equals("EMAIL"))
                .filter(e -> e.as(GuardianTold.class).incidentId().equals(incident.incidentId()))
                .map(DeliveredEvent::requestId)
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> told(StudentInvolved incident) {
        return tellings(incident).stream().map(GuardianTold::guardianId).distinct().toList();
    }

    private static List<String> channelsTold(StudentInvolved incident) {
        return tellings(incident).stream().map(GuardianTold::channel).toList();
    }

    private static List<GuardianTold> tellings(StudentInvolved incident) {
        return broker().published(Topics.NOTIFICATION_EVENTS, GuardianTold.class).stream()
                .filter(e -> e.incidentId().equals(incident.incidentId()))
                .toList();
    }

    private static List<String> unreachable(StudentInvolved incident) {
        return broker().published(Topics.NOTIFICATION_EVENTS, GuardianUnreachable.class).stream()
                .filter(e -> e.incidentId().equals(incident.incidentId()))
                .map(GuardianUnreachable::reason)
                .toList();
    }
}
