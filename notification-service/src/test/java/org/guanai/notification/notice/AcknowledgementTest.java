package org.guanai.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.notification.County.NOTICES;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.broker;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.principal;
import static org.guanai.notification.County.student;
import static org.guanai.notification.notice.ContactChainTest.noticeOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.kit.testing.Rows;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcknowledgementTest {
    private final County county = County.fresh();
    private final Person father = county.guardian("zh");
    private final Person mother = county.guardian("zh");
    private final UUID notice =
            noticeOf(happened(involved(arrived(student(county.east, father, mother)))));

    @Test
    void aRepeatedAcknowledgementGetsTheFirstAnswer() {
        var first = county.as(father).post(path());
        var second = county.as(father).post(path());

        first.then()
                .statusCode(200)
                .body("by", equalTo(father.id().toString()))
                .body("how", equalTo("IN_APP"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(events()).hasSize(1);
    }

    @Test
    void aGuardianWhoWasNotToldYetHasNothingToAcknowledge() {
        county.as(mother).post(path()).then().statusCode(404);
    }

    @Test
    void theSchoolEntersWhatAGuardianSaidOnTheTelephone() {
        principal(county.east)
                .body(Map.of("by", mother.id()))
                .post(path())
                .then()
                .statusCode(200)
                .body("how", equalTo("CALL"));

        assertThat(events())
                .extracting(NoticeAcknowledged::guardianId)
                .containsExactly(mother.id());
        principal(county.east)
                .get(NOTICES + "/" + notice)
                .then()
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("recipients[1].channels.channel", hasItem("CALL"));
        assertThat(
                        Rows.count(
                                "select count(*) from audit where noun = 'acknowledgement' and noun_id = ?",
                                notice.toString()))
                .isOne();
    }

    @Test
    void onlyPrincipalAndClassTeacherAcknowledgeForAGuardian() {
        var body = Map.of("by", father.id());
        County.as("safety-officer", county.east.org())
                .body(body)
                .post(path())
                .then()
                .statusCode(403);
        county.as(father).body(Map.of("by", mother.id())).post(path()).then().statusCode(403);
    }

    @Test
    void whoeverIsNotInTheChainCannotBeAcknowledgedFor() {
        principal(county.east)
                .body(Map.of("by", UUID.randomUUID()))
                .post(path())
                .then()
                .statusCode(422)
                .body("code", equalTo("notification.not-a-recipient"))
                .body("field", equalTo("by"));
        principal(county.east).post(path()).then().statusCode(422);
    }

    @Test
    void withoutATokenNothingIsSaid() {
        io.restassured.RestAssured.given().get(NOTICES).then().statusCode(401);
        County.as("aid-officer", county.org).get(NOTICES).then().statusCode(403);
    }

    private String path() {
        return NOTICES + "/" + notice + "/acknowledgement";
    }

    private List<NoticeAcknowledged> events() {
        return broker().published(Topics.NOTIFICATION_EVENTS, NoticeAcknowledged.class).stream()
                .filter(e -> e.noticeId().equals(notice))
                .toList();
    }
}
