package org.guanai.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.NOTICES;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.broker;
import static org.guanai.notification.County.missed;
import static org.guanai.notification.County.overdue;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.events.mentoring.DutyOverdue.Level;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.MailServer;
import org.guanai.notification.occasion.digest.DigestSweep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A duty that is overdue reminds its helper, then the principal, then the county, once each
/// (3.1.3).
@QuarkusTest
class ReminderTest {
    @Inject DigestSweep digests;

    private final County county = County.fresh();
    private final StudentSnapshot child = arrived(student(county.east));

    @Test
    void helperPrincipalAndCountyAreRemindedOnceEach() throws Exception {
        var helper = county.helper(county.township);
        var principal = county.staff(county.east.org(), Roles.PRINCIPAL);
        var officer = county.staff(county.org, Roles.COUNTY_OFFICER);
        county.staff(county.west.org(), Roles.PRINCIPAL);

        for (var level : Level.values()) {
            missed(overdue(child, helper, level));
            missed(overdue(child, helper, level));
        }

        await().until(() ->
                remindedOnce(helper) && remindedOnce(principal) && remindedOnce(officer));
        assertThat(text(helper)).contains("欧阳小明", "每周谈心");
        assertThat(text(officer)).contains("东小学").doesNotContain("欧阳小明");
    }

    @Test
    void whatIsOverdueAtTheSameMomentRemindsWhoeverAnswersForEach() throws Exception {
        var helper = county.helper(county.township);
        var other = county.helper(county.township);
        var principal = county.staff(county.east.org(), Roles.PRINCIPAL);
        var second = arrived(student(county.east));
        var once = overdue(child, helper, Level.HELPER);

        together(
                once,
                once,
                overdue(second, helper, Level.HELPER),
                overdue(arrived(student(county.west)), other, Level.HELPER),
                overdue(child, helper, Level.PRINCIPAL),
                overdue(second, helper, Level.PRINCIPAL));

        await().until(() -> remindedOnce(helper) && remindedOnce(other) && remindedOnce(principal));
        assertThat(text(helper)).contains("欧阳小明", "每周谈心");
        inbox(helper, 2);
        inbox(other, 1);
        inbox(principal, 2);
        await().during(Duration.ofSeconds(1))
                .until(() -> remindedOnce(helper) && remindedOnce(principal));
    }

    @Test
    void aReminderIsInTheInboxOfWhoeverItIsTo() {
        var helper = county.helper(county.township);
        missed(overdue(child, helper, Level.HELPER));

        County.with(Tokens.of(Roles.HELPER).org(county.township).person(helper.id()))
                .get(NOTICES + "?mine=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("REMINDER"))
                .body("items[0].state", equalTo("SENT"));
    }

    @Test
    void whereNobodyIsPrincipalTheReminderGoesUpTheTree() {
        var officer = county.staff(county.org, Roles.COUNTY_OFFICER);
        missed(overdue(child, Person.fresh(), Level.PRINCIPAL));

        await().atMost(Duration.ofSeconds(15)).until(() -> remindedOnce(officer));
    }

    @Test
    void aPrincipalWhoArrivesAfterTheEventIsReminded() {
        missed(overdue(child, Person.fresh(), Level.PRINCIPAL));

        var principal = county.staff(county.east.org(), Roles.PRINCIPAL);

        await().until(() -> remindedOnce(principal));
    }

    @Test
    void aSecondReminderOfTheDayWaitsInTheApp() {
        var helper = county.helper(county.township);
        missed(overdue(child, helper, Level.HELPER));
        await().until(() -> remindedOnce(helper));

        missed(overdue(arrived(student(county.east)), helper, Level.HELPER));

        County.with(Tokens.of(Roles.HELPER).org(county.township).person(helper.id()))
                .get(NOTICES + "?mine=true")
                .then()
                .body("items", hasSize(2));
        await().during(Duration.ofSeconds(1)).until(() -> remindedOnce(helper));
    }

    @Test
    void whatWaitedInTheAppComesInOneDigestInWorkingHours() throws Exception {
        var helper = county.helper(county.township);
        missed(overdue(child, helper, Level.HELPER));
        await().until(() -> remindedOnce(helper));
        missed(overdue(arrived(student(county.east)), helper, Level.HELPER));
        missed(overdue(arrived(student(county.west)), helper, Level.HELPER));
        Rows.change(
                "update delivery set queued_at = queued_at - interval '1 day' where person = ?",
                helper.id());

        TestClock.at("2026-11-30", "03:00");
        digests.sweep();
        assertThat(MailServer.to(helper.email())).hasSize(1);
        TestClock.at("2026-11-30", "08:05");
        digests.sweep();
        digests.sweep();

        await().until(() -> MailServer.to(helper.email()).size() == 2);
        assertThat(MailServer.to(helper.email()).getLast().getSubject()).contains("2项");
        inbox(helper, 4);
    }

    @AfterEach
    void theClockRunsAgain() {
        TestClock.reset();
    }

    private static void together(DutyOverdue... duties) {
        var byStudent = Stream.of(duties).map(duty -> Map.entry(duty.studentId(), duty));
        broker().deliverTogether(Topics.MENTORING_EVENTS, byStudent.toList());
    }

    private void inbox(Person person, int notices) {
        County.with(Tokens.of(Roles.HELPER).org(county.township).person(person.id()))
                .get(NOTICES + "?mine=true")
                .then()
                .body("items", hasSize(notices));
    }

    private static boolean remindedOnce(Person person) {
        return MailServer.to(person.email()).size() == 1;
    }

    private static String text(Person person) throws Exception {
        return MailServer.to(person.email()).getFirst().getContent().toString();
    }
}
