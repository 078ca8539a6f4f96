package org.guanai.notification.occasion.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.NOTICES;
import static org.guanai.notification.County.broker;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.safety.IncidentCorrected;
import org.guanai.events.safety.IncidentReportOverdue;
import org.guanai.events.safety.IncidentReported;
import org.guanai.events.safety.IncidentRetracted;
import org.guanai.kit.testing.Tokens;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

/// Safety officers and principal learn at once of an incident and of a report that is overdue, the
/// county by severity (3.1.5e).
@QuarkusTest
class AlarmTest {
    private static final Instant AT = Instant.parse("2026-11-20T02:15:00Z");
    private final County county = County.fresh();
    private final UUID incident = UUID.randomUUID();
    private final Person principal = county.staff(county.east.org(), Roles.PRINCIPAL);
    private final Person safety = county.staff(county.east.org(), Roles.SAFETY_OFFICER);
    private final Person officer = county.staff(county.org, Roles.COUNTY_OFFICER);

    @Test
    void principalAndSafetyOfficerAreAlarmedAtOnce() throws Exception {
        county.staff(county.west.org(), Roles.PRINCIPAL);
        reported(1);

        soonMails(principal, 1);
        soonMails(safety, 1);
        assertThat(MailServer.to(safety.email()).getFirst().getContent().toString())
                .contains("东小学")
                .doesNotContain("INJURY");
        assertThat(MailServer.to(officer.email())).isEmpty();
        inbox(principal).body("items.kind", contains("ALARM"));
    }

    @Test
    void theCountyIsAlarmedOfAGraveOne() {
        reported(3);
        soonMails(officer, 1);
    }

    @Test
    void anIncidentAlarmsOnce() {
        reported(1);
        reported(1);
        soonMails(principal, 1);
        inbox(principal).body("items", hasSize(1));
    }

    @Test
    void whereTheSchoolHasNobodyTheNearestOfficerIsAlarmed() {
        deliver(reported(county.west.org(), 1, Set.of()));
        soonMails(officer, 1);
    }

    @Test
    void aReportThatIsOverdueAlarmsTheCountyToo() throws Exception {
        deliver(
                new IncidentReportOverdue(
                        incident, county.east.org(), 1, "FIRST", AT, Set.of(), Set.of()));

        soonMails(principal, 1);
        soonMails(officer, 1);
        assertThat(MailServer.to(officer.email()).getFirst().getSubject()).contains("首报");
        inbox(principal).body("items[0].stage", equalTo("FIRST"));
    }

    @Test
    void aSuspectIsNotAlarmedAndSeesNothing() {
        deliver(reported(county.east.org(), 1, Set.of(principal.id())));
        soonMails(safety, 1);
        inbox(principal).body("items", hasSize(0));
        assertThat(MailServer.to(principal.email())).isEmpty();
    }

    @Test
    void aSuspectWhoIsNamedLaterLosesSightOfIt() {
        reported(1);
        soonMails(principal, 1);

        deliver(
                new IncidentCorrected(
                        incident,
                        county.east.org(),
                        "INJURY",
                        1,
                        AT,
                        1,
                        Set.of(principal.id()),
                        Set.of(),
                        AT));

        inbox(principal).body("items", hasSize(0));
        inbox(safety).body("items", hasSize(1));
    }

    @Test
    void whoWasAlarmedByMistakeIsToldSo() {
        reported(1);
        soonMails(principal, 1);

        deliver(
                new IncidentRetracted(
                        incident,
                        null,
                        county.east.org(),
                        "MISTAKEN",
                        null,
                        Set.of(),
                        Set.of(),
                        AT));

        soonMails(principal, 2);
        inbox(principal).body("items.kind", containsInAnyOrder("ALARM", "CORRECTION"));
    }

    private void reported(int severity) {
        deliver(reported(county.east.org(), severity, Set.of()));
    }

    private IncidentReported reported(String org, int severity, Set<UUID> suspects) {
        return new IncidentReported(incident, org, "INJURY", severity, AT, 1, suspects, Set.of());
    }

    private void deliver(Record event) {
        broker().deliver(Topics.SAFETY_EVENTS, incident, event);
    }

    private ValidatableResponse inbox(Person person) {
        return County.with(Tokens.of(Roles.PRINCIPAL).org(county.east.org()).person(person.id()))
                .get(NOTICES + "?mine=true")
                .then();
    }

    private static void soonMails(Person person, int count) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> MailServer.to(person.email()).size() == count);
    }
}
