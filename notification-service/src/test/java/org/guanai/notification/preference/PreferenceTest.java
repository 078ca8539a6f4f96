package org.guanai.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.NOTICES;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.broker;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.PairingStarted;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.time.BusinessZone;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

/// People say how they wish to be told, and incidents reach them all the same (3.1.5f).
@QuarkusTest
class PreferenceTest {
    private static final String MINE = "/api/notification/me/preferences";

    @Inject Clock clock;

    private final County county = County.fresh();
    private final Person mother = county.guardian("zh");
    private final Person father = county.guardian("zh");
    private final StudentSnapshot child = arrived(student(county.east, mother, father));

    @Test
    void whoeverHasSaidNothingIsToldAsTheSchoolsRecordsSay() {
        mine().then()
                .statusCode(200)
                .body("muted", hasSize(0))
                .body("optional", hasItem("CARE"))
                .body("optional", not(hasItem("INCIDENT")))
                .body("optional", not(hasItem("AID")));
    }

    @Test
    void aKindThatIsTurnedOffIsOnlyOnThePlatformAndAnIncidentIsSentAllTheSame() {
        wishes(Map.of("muted", List.of("CARE"))).then().statusCode(200);

        paired();
        await().until(() -> MailServer.to(father.email()).size() == 1);

        assertThat(deliveries(mother)).isZero();
        county.as(mother).get(NOTICES + "?mine=true").then().body("items", hasSize(1));
        happened(involved(child));
        await().until(() -> MailServer.to(mother.email()).size() == 1);
    }

    @Test
    void messagesAreInTheLanguageThatWasChosen() throws Exception {
        wishes(Map.of("language", "en", "muted", List.of())).then().statusCode(200);

        paired();

        await().until(() -> MailServer.to(mother.email()).size() == 1);
        assertThat(MailServer.to(mother.email()).getFirst().getContent().toString())
                .startsWith("Dear ");
    }

    @Test
    void inTheirOwnQuietTimeOnlyWhatIsUrgentIsSent() {
        var now = LocalTime.ofInstant(clock.instant(), BusinessZone.ID);
        var quiet = new HashMap<String, Object>(Map.of("muted", List.of()));
        quiet.put("quietFrom", now.minusHours(2).truncatedTo(ChronoUnit.MINUTES).toString());
        quiet.put("quietUntil", now.plusHours(2).truncatedTo(ChronoUnit.MINUTES).toString());
        wishes(quiet).then().statusCode(200);

        paired();
        await().until(() -> MailServer.to(father.email()).size() == 1);
        happened(involved(child));

        await().until(() -> MailServer.to(mother.email()).size() == 1);
        assertThat(
                        Rows.count(
                                "select count(*) from delivery where person = ? and state = 'QUEUED' and due_at > now()",
                                mother.id()))
                .isOne();
    }

    @Test
    void anIncidentCannotBeTurnedOffAndBadWishesChangeNothing() {
        refused(Map.of("muted", List.of("INCIDENT")), "notification.kind-not-optional");
        refused(Map.of("muted", List.of("AID")), "notification.kind-not-optional");
        refused(Map.of("muted", List.of(), "quietFrom", "22:00"), "notification.quiet-time-half");
        refused(
                Map.of("muted", List.of(), "quietFrom", "08:00", "quietUntil", "21:00"),
                "notification.quiet-time-long");
        wishes(Map.of("muted", List.of("NOTHING"))).then().statusCode(400);
        mine().then().body("muted", hasSize(0)).body("quietFrom", equalTo(null));
    }

    @Test
    void aChangeNamesTheVersionThatItWasMadeAgainst() {
        var first = mine().header("ETag");
        change(first, Map.of("muted", List.of("FAMILY"))).then().statusCode(200);
        change(first, Map.of("muted", List.of())).then().statusCode(412);
        change(null, Map.of("muted", List.of())).then().statusCode(428);
        change(mine().header("ETag"), Map.of("muted", List.of())).then().statusCode(200);
        mine().then().body("muted", hasSize(0));
        county.as(father).get(MINE).then().body("muted", hasSize(0));
    }

    private void paired() {
        var event =
                new PairingStarted(
                        UUID.randomUUID(),
                        child.id(),
                        county.helper(county.township).id(),
                        county.east.org(),
                        "TEACHER",
                        LocalDate.of(2026, 11, 20));
        broker().deliver(Topics.MENTORING_EVENTS, child.id(), event);
    }

    private void refused(Map<String, Object> wishes, String code) {
        wishes(wishes).then().statusCode(422).body("code", equalTo(code));
    }

    private Response mine() {
        return county.as(mother).get(MINE);
    }

    private Response wishes(Map<String, Object> wishes) {
        return change(mine().header("ETag"), wishes);
    }

    private Response change(String tag, Map<String, Object> wishes) {
        var request = county.as(mother).body(wishes);
        return (tag == null ? request : request.header("If-Match", tag)).put(MINE);
    }

    private static long deliveries(Person person) {
        return Rows.count("select count(*) from delivery where person = ?", person.id());
    }
}
