package org.guanai.notification.occasion.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.NOTICES;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.broker;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.principal;
import static org.guanai.notification.County.reportedBy;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

/// A guardian whom no channel reaches was not told, and the school learns it (3.1.5f).
@QuarkusTest
class TelephoneTest {
    private final County county = County.fresh();

    @Test
    void whatNobodyOpenedInTheAppWasNotTold() {
        var father = county.guardianWithoutAddress();
        var incident = happened(involved(arrived(student(county.east, father))));

        assertThat(told(incident)).isEmpty();
        assertThat(unreachable(incident)).containsExactly("NOT_REACHED");
        county.as(father)
                .get(NOTICES)
                .then()
                .body("items", hasSize(1))
                .body("items[0].recipients[0].toldAt", nullValue())
                .body("items[0].recipients[0].text", nullValue());
        assertThat(told(incident)).isEmpty();
    }

    @Test
    void whoOpensTheNoticeWasToldByThatOnce() {
        var father = county.guardianWithoutAddress();
        var incident = happened(involved(arrived(student(county.east, father))));
        var notice = NOTICES + "/" + noticeOf(incident, "INCIDENT");

        county.as(father).get(notice).then().statusCode(200);
        county.as(father)
                .get(notice)
                .then()
                .body("recipients[0].text", containsString("欧阳小明"))
                .body("recipients[0].channels.channel", equalTo(List.of("IN_APP")));

        assertThat(told(incident)).extracting(GuardianTold::channel).containsExactly("IN_APP");
    }

    @Test
    void theNextGuardianIsToldAtOnceWhereTheFirstHasNoAddress() {
        var father = county.guardianWithoutAddress();
        var mother = county.guardian("zh");
        var incident = happened(involved(arrived(student(county.east, father, mother))));

        await().atMost(Duration.ofMillis(2500))
                .until(() -> MailServer.to(mother.email()).size() == 1);

        await().until(() -> told(incident).size() == 1);
        assertThat(told(incident).getFirst().position()).isEqualTo(2);
        county.as(father).get(NOTICES).then().body("items", hasSize(1));
    }

    @Test
    void aGuardianWhoIsNotInTheDirectoryIsGivenUpAndTheNextIsTold() {
        var nobody = Person.fresh();
        var mother = county.guardian("zh");
        happened(involved(arrived(student(county.east, nobody, mother))));

        await().atMost(Duration.ofSeconds(15))
                .until(() -> MailServer.to(mother.email()).size() == 1);
    }

    @Test
    void whenNobodyIsReachedClassTeacherAndPrincipalAreAskedToTelephone() {
        var child = arrived(student(county.east, county.guardianWithoutAddress()));
        var teacher = county.staff(county.east.org(), Roles.CLASS_TEACHER, Set.of(child.classId()));
        var other = county.staff(county.east.org(), Roles.CLASS_TEACHER, Set.of(UUID.randomUUID()));
        var principal = county.staff(county.east.org(), Roles.PRINCIPAL);

        var incident = happened(involved(child));

        await().until(() -> MailServer.to(teacher.email()).size() == 1);
        await().until(() -> MailServer.to(principal.email()).size() == 1);
        assertThat(MailServer.to(other.email())).isEmpty();
        assertThat(unreachable(incident)).containsExactly("NOT_REACHED");
        inbox(principal).body("items[0].kind", equalTo("TELEPHONE"));
    }

    @Test
    void whoReportedItIsAskedToo() {
        var reporter = county.staff(county.east.org(), Roles.TEACHER);
        var child = arrived(student(county.east, county.guardianWithoutAddress()));

        happened(reportedBy(involved(child), reporter));

        await().until(() -> MailServer.to(reporter.email()).size() == 1);
    }

    @Test
    void whereTheSchoolHasNobodyTheNearestOfficerIsAsked() {
        var officer = county.staff(county.org, Roles.COUNTY_OFFICER);
        happened(involved(arrived(student(county.east, county.guardianWithoutAddress()))));

        await().until(() -> MailServer.to(officer.email()).size() == 1);
    }

    @Test
    void theTaskIsSettledOnceAGuardianHasAcknowledged() {
        var father = county.guardianWithoutAddress();
        var principal = county.staff(county.east.org(), Roles.PRINCIPAL);
        var incident = happened(involved(arrived(student(county.east, father))));

        principal(county.east)
                .body(Map.of("by", father.id()))
                .post(NOTICES + "/" + noticeOf(incident, "INCIDENT") + "/acknowledgement")
                .then()
                .statusCode(200);
        broker().published(Topics.NOTIFICATION_EVENTS, NoticeAcknowledged.class).stream()
                .filter(e -> e.incidentId().equals(incident.incidentId()))
                .forEach(e -> broker().deliver(Topics.NOTIFICATION_EVENTS, e.studentId(), e));

        inbox(principal).body("items[0].state", equalTo("SETTLED"));
        assertThat(told(incident)).extracting(GuardianTold::channel).containsExactly("CALL");
    }

    @Test
    void aSuspectOfTheSchoolIsNotAsked() {
        var principal = county.staff(county.east.org(), Roles.PRINCIPAL);
        var officer = county.staff(county.org, Roles.COUNTY_OFFICER);
        happened(
                involved(
                        arrived(student(county.east, county.guardianWithoutAddress())), principal));

        await().until(() -> MailServer.to(officer.email()).size() == 1);
        inbox(principal).body("items", empty());
        assertThat(MailServer.to(principal.email())).isEmpty();
    }

    private ValidatableResponse inbox(Person person) {
        return County.with(Tokens.of(Roles.PRINCIPAL).org(county.east.org()).person(person.id()))
                .get(NOTICES + "?mine=true")
                .then();
    }

    private static UUID noticeOf(StudentInvolved incident, String kind) {
        return (UUID)
                Rows.one(
                                "select id from notice where source_id = ? and kind = ?",
                                incident.incidentId(),
                                kind)
                        .orElseThrow();
    }

    private static List<GuardianTold> told(StudentInvolved incident) {
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
