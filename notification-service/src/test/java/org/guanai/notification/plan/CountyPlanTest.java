package org.guanai.notification.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.missed;
import static org.guanai.notification.County.overdue;
import static org.guanai.notification.County.student;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.mentoring.DutyOverdue.Level;
import org.guanai.kit.testing.Rows;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

/// A county decides by which channels and when its notices are sent (1.1).
@QuarkusTest
class CountyPlanTest {
    private static final List<String> EMAIL = List.of("EMAIL");
    private final County county = County.fresh();

    @Test
    void inTheQuietHoursAReminderWaitsAndAnIncidentDoesNot() {
        decided(EMAIL, "00:00", "23:59:59.999");
        var helper = county.helper(county.township);
        var father = county.guardian("zh");
        var child = arrived(student(county.east, father));

        missed(overdue(child, helper, Level.HELPER));
        happened(involved(child));

        await().until(() -> MailServer.to(father.email()).size() == 1);
        assertThat(MailServer.to(helper.email())).isEmpty();
        assertThat(heldBack(helper)).isOne();
    }

    @Test
    void aReminderThatNoChannelSendsIsOnlyInTheApp() {
        decided(List.of(), "00:00", "00:00");
        var helper = county.helper(county.township);

        missed(overdue(arrived(student(county.east)), helper, Level.HELPER));

        assertThat(
                        Rows.count(
                                "select count(*) from recipient where person = ? and opened_at is not null",
                                helper.id()))
                .isOne();
        assertThat(Rows.count("select count(*) from delivery where person = ?", helper.id()))
                .isZero();
    }

    private static long heldBack(Person person) {
        return Rows.count(
                "select count(*) from delivery where person = ? and state = 'QUEUED' and due_at > now()",
                person.id());
    }

    private void decided(List<String> reminders, String quietFrom, String quietUntil) {
        var content =
                Map.of(
                        "occasions",
                        Map.of("INCIDENT", choice(EMAIL), "REMINDER", choice(reminders)),
                        "costs",
                        Map.of(),
                        "languages",
                        Map.of(),
                        "quietFrom",
                        quietFrom,
                        "quietUntil",
                        quietUntil);
        County.as(Roles.COUNTY_OFFICER, county.org)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(
                        Map.of(
                                "code",
                                "channel-plan",
                                "content",
                                content,
                                "basis",
                                "县教育局文件",
                                "effectiveFrom",
                                "2026-01-01"))
                .post("/api/notification/rules")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> choice(List<String> first) {
        return Map.of("first", first, "next", List.of(), "never", List.of());
    }
}
