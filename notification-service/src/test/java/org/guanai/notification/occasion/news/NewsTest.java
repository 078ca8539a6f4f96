package org.guanai.notification.occasion.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.NOTICES;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.broker;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.ApprovalWaiting;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.aid.ApplicationDecided;
import org.guanai.events.aid.ApplicationReopened;
import org.guanai.events.mentoring.ConcernRaised;
import org.guanai.events.mentoring.MentorLost;
import org.guanai.events.mentoring.PairingReinstated;
import org.guanai.events.mentoring.PairingStarted;
import org.guanai.events.registry.GuardianReachChanged;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.kit.testing.Tokens;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

/// Facts of all services are told to whoever must know them, in the words of their declaration.
@QuarkusTest
class NewsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant AT = Instant.parse("2026-11-20T02:15:00Z");

    @Inject NewsCatalogue catalogue;
    @Inject ConsumerSeal seal;

    private final County county = County.fresh();
    private final Person mother = county.guardian("zh");
    private final StudentSnapshot child = arrived(student(county.east, mother));
    private final Person helper = county.helper(county.township);
    private final UUID pairing = UUID.randomUUID();

    @Test
    void allNewsHaveWordsInBothLanguages() {
        assertThat(catalogue.codes())
                .isNotEmpty()
                .allSatisfy(code -> {
                    assertThat(catalogue.of(code, "zh")).isPresent();
                    assertThat(catalogue.of(code, "en")).isPresent();
                });
    }

    @Test
    void theFamilyLearnsWhoTheMentorIs() throws Exception {
        mentoring(started());

        soon(mother, 1);
        assertThat(text(mother)).contains("欧阳小明", "李阿姨", "帮扶教师", "东小学");
        inbox(mother)
                .body("items[0].kind", equalTo("CARE"))
                .body("items[0].news", equalTo("PAIRING_STARTED"));
    }

    @Test
    void anEventThatComesTwiceIsToldOnce() {
        mentoring(started());
        mentoring(started());

        soon(mother, 1);
        inbox(mother).body("items", hasSize(1));
    }

    @Test
    void aFamilyWhoseChildArrivesAfterTheEventIsTold() {
        var late = student(county.east, mother);
        mentoring(
                new PairingStarted(
                        pairing, late.id(), helper.id(), county.east.org(), "TEACHER", DAY));

        arrived(late);

        soon(mother, 1);
    }

    @Test
    void thePrincipalLearnsOfALostMentorAndOfTheMistake() throws Exception {
        var principal = county.staff(county.east.org(), Roles.PRINCIPAL);
        mentoring(
                new MentorLost(
                        pairing,
                        child.id(),
                        helper.id(),
                        county.east.org(),
                        "TEACHER",
                        "HELPER_LEFT"));
        soon(principal, 1);

        mentoring(
                new PairingReinstated(
                        pairing, child.id(), helper.id(), county.east.org(), "TEACHER", DAY));

        notices(principal).body("items.news", org.hamcrest.Matchers.hasItem("PAIRING_REINSTATED"));
    }

    @Test
    void aConcernGoesToTheSafetyOfficerAndNeverToTheFamily() {
        var safety = county.staff(county.east.org(), Roles.SAFETY_OFFICER);

        mentoring(
                new ConcernRaised(
                        UUID.randomUUID(), pairing, child.id(), helper.id(), county.east.org(), 3));

        soon(safety, 1);
        inbox(mother).body("items", hasSize(0));
    }

    @Test
    void aDecisionThatIsTakenBackIsToldToTheFamily() throws Exception {
        var application = UUID.randomUUID();
        aid(
                new ApplicationDecided(
                        application,
                        child.id(),
                        county.east.org(),
                        pairing,
                        "COUNTY",
                        "REFUSED",
                        AT));
        soon(mother, 1);
        assertThat(text(mother)).contains("异议");

        aid(
                new ApplicationReopened(
                        application, child.id(), county.east.org(), pairing, "COUNTY", AT));

        soon(mother, 2);
        assertThat(MailServer.to(mother.email()).getLast().getSubject()).contains("更正");
    }

    @Test
    void theAddressOfBeforeLearnsThatItIsReplaced() {
        var old = Person.fresh();
        var sealed = seal.seal("notification", old.email(), "guardian:" + mother.id() + ":email");

        broker().deliver(
                        Topics.REGISTRY_EVENTS,
                        mother.id(),
                        new GuardianReachChanged(
                                mother.id(),
                                mother.id(),
                                county.org,
                                "欧阳大明",
                                "zh",
                                null,
                                sealed,
                                AT));

        soon(old, 1);
        assertThat(MailServer.to(mother.email())).isEmpty();
        inbox(mother).body("items", hasSize(0));
    }

    @Test
    void whoeverCanApproveLearnsWhatWaitsAndTheAskerDoesNot() {
        var principal = county.staff(county.east.org(), Roles.PRINCIPAL);
        var asker = county.staff(county.east.org(), Roles.PRINCIPAL);

        broker().deliver(
                        Topics.REGISTRY_EVENTS,
                        pairing,
                        new ApprovalWaiting("EXPORT", pairing, county.east.org(), asker.id(), AT));

        soon(principal, 1);
        assertThat(MailServer.to(asker.email())).isEmpty();
    }

    private PairingStarted started() {
        return new PairingStarted(
                pairing, child.id(), helper.id(), county.east.org(), "TEACHER", DAY);
    }

    private void mentoring(Record event) {
        broker().deliver(Topics.MENTORING_EVENTS, child.id(), event);
    }

    private void aid(Record event) {
        broker().deliver(Topics.AID_EVENTS, child.id(), event);
    }

    private ValidatableResponse inbox(Person guardian) {
        return county.as(guardian).get(NOTICES + "?mine=true").then();
    }

    private ValidatableResponse notices(Person principal) {
        return County.with(Tokens.of(Roles.PRINCIPAL).org(county.east.org()).person(principal.id()))
                .get(NOTICES + "?mine=true")
                .then();
    }

    private static void soon(Person person, int mails) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> MailServer.to(person.email()).size() == mails);
    }

    private static String text(Person person) throws Exception {
        return MailServer.to(person.email()).getFirst().getContent().toString();
    }
}
