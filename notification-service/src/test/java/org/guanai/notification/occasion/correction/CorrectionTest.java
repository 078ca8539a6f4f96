package org.guanai.notification.occasion.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.NOTICES;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.broker;
import static org.guanai.notification.County.changed;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.principal;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.safety.IncidentRetracted;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.Rows;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

/// An incident that is taken back or put right (3.1.5e): whoever was told is told so, and nothing
/// more is sent.
@QuarkusTest
class CorrectionTest {
    private final County county = County.fresh();

    @Test
    void whoWasToldOfAMistakeIsToldSoInPlainWords() throws Exception {
        var father = county.guardian("zh");
        var incident = told(father);

        retracted(incident, "MISTAKEN");

        soonMails(father, 2);
        assertThat(MailServer.to(father.email()).getLast().getSubject()).startsWith("更正");
        assertThat(MailServer.to(father.email()).getLast().getContent().toString())
                .contains("欧阳小明", "并未发生")
                .doesNotContain("INJURY");
        county.as(father)
                .get(NOTICES)
                .then()
                .body("items.kind", containsInAnyOrder("INCIDENT", "CORRECTION"))
                .body("items.find { it.kind == 'INCIDENT' }.state", equalTo("WITHDRAWN"))
                .body("items.find { it.kind == 'CORRECTION' }.why", equalTo("MISTAKEN"));
    }

    @Test
    void whatWasTakenBackLeavesTheListsThatPeopleWorkWith() {
        var incident = told(county.guardian("zh"));

        retracted(incident, "MISTAKEN");

        var list = NOTICES + "?kind=INCIDENT&student=" + incident.studentId();
        principal(county.east).get(list).then().body("items", empty());
        principal(county.east).get(list + "&withdrawn=true").then().body("items", hasSize(1));
        principal(county.east).get(list + "&state=WITHDRAWN").then().body("items", hasSize(1));
    }

    @Test
    void anAcknowledgementOfWhatWasTakenBackChangesNothing() {
        var father = county.guardian("zh");
        var incident = told(father);
        retracted(incident, "MISTAKEN");

        county.as(father).post(path(incident) + "/acknowledgement").then().statusCode(200);

        county.as(father).get(path(incident)).then().body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void aCorrectionIsInTheReadersLanguage() throws Exception {
        var mother = county.guardian("en");
        retracted(told(mother), "DUPLICATE");

        soonMails(mother, 2);
        assertThat(MailServer.to(mother.email()).getLast().getContent().toString())
                .contains("You were told twice");
    }

    @Test
    void whoWaitsInTheChainIsNotToldAnyMoreAndNeedsNoCorrection() {
        var father = county.guardian("zh");
        var mother = county.guardian("zh");
        retracted(told(father, mother), "MISTAKEN");

        soonMails(father, 2);
        await().during(Duration.ofSeconds(5))
                .atMost(Duration.ofSeconds(7))
                .until(() -> MailServer.to(mother.email()).isEmpty());
        county.as(mother).get(NOTICES).then().body("items", empty());
    }

    @Test
    void aRepeatedRetractionCorrectsOnce() {
        var father = county.guardian("zh");
        var incident = told(father);

        retracted(incident, "MISTAKEN");
        retracted(incident, "MISTAKEN");

        soonMails(father, 2);
        assertThat(
                        Rows.count(
                                "select count(*) from notice where kind = 'CORRECTION' and source_id = ?",
                                incident.incidentId()))
                .isOne();
    }

    @Test
    void theSchoolThatWasAskedToTelephoneIsToldToo() {
        var principal = county.staff(county.east.org(), Roles.PRINCIPAL);
        var incident =
                happened(involved(arrived(student(county.east, county.guardianWithoutAddress()))));
        soonMails(principal, 1);

        retracted(incident, "MISTAKEN");

        soonMails(principal, 2);
    }

    @Test
    void theGuardiansOfAStudentWhoWasNotInvolvedAreToldSo() throws Exception {
        var father = county.guardian("zh");
        changed(told(father), false);

        soonMails(father, 2);
        assertThat(MailServer.to(father.email()).getLast().getContent().toString())
                .contains("与欧阳小明无关");
    }

    @Test
    void aSuspectWhoIsNamedLaterLosesSightAtOnceAndIsNotToldAnyMore() {
        var father = county.guardian("zh");
        var mother = county.guardian("zh");
        var incident = told(father, mother);

        changed(incident, true, father);

        county.as(father).get(NOTICES).then().body("items", empty());
        county.as(father).get(path(incident)).then().statusCode(404);
        soonMails(mother, 1);
        retracted(incident, "MISTAKEN", father);
        soonMails(mother, 2);
        assertThat(MailServer.to(father.email())).hasSize(1);
    }

    @Test
    void aSuspectWhoIsClearedIsToldAtOnce() {
        var father = county.guardian("zh");
        var mother = county.guardian("zh");
        var incident = happened(involved(arrived(student(county.east, father, mother)), father));
        soonMails(mother, 1);
        county.as(father).get(NOTICES).then().body("items", empty());

        changed(incident, true);

        soonMails(father, 1);
        county.as(father).get(NOTICES).then().body("items", hasSize(1));
    }

    @Test
    void whatIsPutRightIsShown() {
        var father = county.guardian("zh");
        var incident = told(father);

        changed(incident, true);

        county.as(father).get(path(incident)).then().body("severity", equalTo(4));
    }

    /// The first of them is told.
    private StudentInvolved told(Person... guardians) {
        var incident = happened(involved(arrived(student(county.east, guardians))));
        soonMails(guardians[0], 1);
        await().until(() ->
                Rows.count(
                                "select count(*) from recipient where person = ? and told_at is not null",
                                guardians[0].id())
                        == 1);
        return incident;
    }

    private static String path(StudentInvolved incident) {
        return NOTICES
                + "/"
                + Rows.one(
                                "select id from notice where source_id = ? and kind = 'INCIDENT'",
                                incident.incidentId())
                        .orElseThrow();
    }

    private static void retracted(StudentInvolved incident, String why, Person... suspects) {
        deliver(
                incident,
                new IncidentRetracted(
                        incident.incidentId(),
                        incident.studentId(),
                        incident.org(),
                        why,
                        null,
                        ids(suspects),
                        Set.of(),
                        Instant.now()));
    }

    private static void deliver(StudentInvolved incident, Record event) {
        broker().deliver(Topics.SAFETY_EVENTS, incident.studentId(), event);
    }

    private static Set<UUID> ids(Person... people) {
        return Arrays.stream(people).map(Person::id).collect(Collectors.toSet());
    }

    private static void soonMails(Person person, int count) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> MailServer.to(person.email()).size() == count);
    }
}
