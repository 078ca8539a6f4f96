package org.guanai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import org.awaitility.core.ConditionFactory;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.Rows;
import org.guanai.notification.County.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A mail server's refusal of the installation loses no mail; its refusal of a recipient is theirs.
@QuarkusTest
class MailRefusedTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    private final County county = County.fresh();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AUTH     | 535 5.7.8 Authentication credentials invalid       | REFUSED_INSTALLATION
                    AUTH     | 534 5.7.9 Authentication mechanism is too weak     | REFUSED_INSTALLATION
                    MAIL     | 530 5.7.0 Authentication required                  | REFUSED_INSTALLATION
                    MAIL     | 550 5.7.1 Sender is not allowed                    | REFUSED_INSTALLATION
                    MAIL     | 553 Sender address rejected: not owned by user     | REFUSED_INSTALLATION
                    RCPT     | 554 5.7.1 Relay access denied                      | REFUSED_INSTALLATION
                    RCPT     | 530 Must issue a STARTTLS command first            | REFUSED_INSTALLATION
                    STARTTLS | 454 4.7.0 TLS not available due to temporary reason| CHANNEL_UNAVAILABLE
                    STARTTLS | ''                                                 | CHANNEL_UNAVAILABLE
                    DATA     | ''                                                 | CHANNEL_UNAVAILABLE
                    """)
    void aMailThatTheInstallationCannotSendWaitsUntilItCan(
            String verb, String reply, String failure) throws Exception {
        var father = county.guardian("zh");
        var incident = involved(arrived(student(county.east, father)));
        try (var server = MailServer.refusing(verb, reply)) {
            happened(incident);
            soon().until(() -> server.refused() > 0 && "QUEUED".equals(state(incident, father)));
            soon().until(() -> failure.equals(failure(incident, father)));
            health().body("status", equalTo("DOWN"));
        } finally {
            MailServer.up();
        }

        soon().until(() -> MailServer.to(father.email()).size() == 1);
        soon().until(() -> "HANDED_OVER".equals(state(incident, father)));
        health().body("status", equalTo("UP"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RCPT | 550 5.1.1 Mailbox unavailable
                    RCPT | 550 No such user here
                    RCPT | 552 5.2.2 Mailbox full
                    """)
    void aRecipientWhoIsRefusedIsNotToldAndTheNextIsAtOnce(String verb, String reply)
            throws Exception {
        var father = county.guardian("zh");
        var mother = county.guardian("zh");
        var incident = involved(arrived(student(county.east, father, mother)));
        try (var server = MailServer.refusing(verb, reply)) {
            happened(incident);
            soon().until(() -> "REFUSED".equals(state(incident, father)));
            assertThat(Rows.one(REPLY, incident.incidentId(), father.id()))
                    .contains(Integer.parseInt(reply.substring(0, 3)));
            soon().until(() -> state(incident, mother) != null);
        } finally {
            MailServer.up();
        }
    }

    @Test
    void aRecipientWhoIsNotTakenForNowIsTriedAgainAndThatIsNoFaultOfTheInstallation()
            throws Exception {
        var father = county.guardian("zh");
        var incident = involved(arrived(student(county.east, father)));
        try (var server = MailServer.refusing("RCPT", "451 4.7.1 Greylisted, try again")) {
            happened(incident);
            soon().until(() -> server.refused() > 1);
            health().body("status", equalTo("UP"));
        } finally {
            MailServer.up();
        }
        soon().until(() -> MailServer.to(father.email()).size() == 1);
    }

    @Test
    void theInstallationLogsInWithItsUser() {
        var father = county.guardian("zh");
        happened(involved(arrived(student(county.east, father))));
        soon().until(() -> MailServer.to(father.email()).size() == 1);
    }

    private static final String OF =
            " from delivery d join notice n on n.id = d.notice_id"
                    + " where n.source_id = ? and d.person = ? and channel = 'EMAIL' and kind = 'INCIDENT'";
    private static final String REPLY = "select reply" + OF;

    private static String state(StudentInvolved incident, Person who) {
        return (String)
                Rows.one("select d.state" + OF, incident.incidentId(), who.id()).orElse(null);
    }

    private static String failure(StudentInvolved incident, Person who) {
        return (String)
                Rows.one("select failure" + OF, incident.incidentId(), who.id()).orElse(null);
    }

    private ValidatableResponse health() {
        return RestAssured.given().get(management.resolve("/q/health/well")).then();
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(50));
    }
}
