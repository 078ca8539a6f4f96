package org.guanai.mentoring.rhythm.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One's own duties in one's telephone.
@QuarkusTest
class DutyCalendarTest {
    private static final String PATH = "/api/mentoring/duty-calendars";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private Pair pair;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school, LocalDate.of(2026, 3, 2));
    }

    @Test
    void whoHasTheLinkReadsWhatIsDueAndNoName_3_1_3i() {
        var link = link();
        var calendar = RestAssured.get(link);
        then(calendar).ok();
        assertThat(calendar.contentType()).startsWith("text/calendar");
        assertThat(calendar.asString())
                .contains("SUMMARY:每周谈心(1名学生)截止", "DTSTART;VALUE=DATE:20260308")
                .contains("SUMMARY:每月家访(1名学生)截止", "DTSTART;VALUE=DATE:20260331")
                .doesNotContain("王小明");
        assertThat(
                        Rows.count(
                                "select count(*) from duty_calendar where secret_hash = ?",
                                secret(link)))
                .isZero();
    }

    @Test
    void itFollowsWhatIsRecorded_3_1_3i() {
        var link = link();
        var talk =
                Map.of(
                        "pairingId",
                        pair.id(),
                        "kind",
                        "TALK",
                        "occurredAt",
                        "2026-03-04T00:00:00+08:00",
                        "reached",
                        true);
        then(County.post(mentor(), "/api/mentoring/contacts", talk)).created();
        assertThat(RestAssured.get(link).asString())
                .contains("DTSTART;VALUE=DATE:20260315")
                .doesNotContain("DTSTART;VALUE=DATE:20260308");
    }

    @Test
    void aNewLinkEndsTheFormerAndOneCanBeEnded() {
        var first = link();
        var second = link();
        then(RestAssured.get(first)).absent();
        then(RestAssured.get(second)).ok();
        then(mentor().post(PATH + "/withdrawals")).is(204);
        then(RestAssured.get(second)).absent();
        then(RestAssured.get(PATH + "/guessed")).absent();
    }

    private String link() {
        var made = mentor().post(PATH);
        then(made).ok();
        return made.path("path");
    }

    private static String secret(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private RequestSpecification mentor() {
        return county.teacher(school, pair.helper());
    }
}
