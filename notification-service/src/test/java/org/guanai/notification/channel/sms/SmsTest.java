package org.guanai.notification.channel.sms;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.notification.TellingBounced;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

/// Guardians are told by SMS through Aliyun, and through Tencent where Aliyun is away; what their
/// telephones answer counts (3.1.5f, 3.2.1c, item 12).
@QuarkusTest
class SmsTest {
    private final County county = County.fresh();
    private final String phone =
            "138" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private final Person mother = county.guardianWithPhone(phone);
    private final Person father = county.guardian("zh");

    @Test
    void aGuardianWithATelephoneOnlyIsToldBySmsWithALink() {
        var incident = happens(mother);

        sent(1);
        var sms = SmsServer.to(phone).getFirst();
        assertThat(sms.provider()).isEqualTo("aliyun");
        assertThat(sms.words().getFirst()).isEqualTo("东小学");
        assertThat(sms.words().getLast()).startsWith("https://guanai.test/api/notification/links/");
        soon(incident, "items[0].recipients[0].channels[0].state", "HANDED_OVER");
    }

    @Test
    void aNumberThatIsNoneMovesTheChainOnAtOnce() {
        SmsServer.answers("aliyun", phone, "isv.MOBILE_NUMBER_ILLEGAL");

        happens(mother, father);

        mailed(father);
    }

    @Test
    void aProviderThatThrottlesOrIsSilentGivesWayToTheOther() {
        SmsServer.answers("aliyun", phone, "isv.BUSINESS_LIMIT_CONTROL");
        happens(mother);
        sent(1);

        SmsServer.answers("aliyun", phone, SmsServer.SILENT);
        happens(mother);
        sent(2);

        assertThat(SmsServer.to(phone))
                .extracting(SmsServer.Sent::provider)
                .containsOnly("tencent");
    }

    @Test
    void whatBothRefuseForTheInstallationWaitsUntilItIsMended() {
        SmsServer.answers("aliyun", phone, "isv.SMS_SIGNATURE_ILLEGAL");
        SmsServer.answers("tencent", phone, "FailedOperation.SignatureIncorrectOrUnapproved");
        var incident = happens(mother);
        soon(incident, "items[0].recipients[0].channels[0].failure", "REFUSED_INSTALLATION");

        SmsServer.answers("tencent", phone, "Ok");

        sent(1);
    }

    @Test
    void aMessageThatDidNotArriveMovesTheChainOnAndIsNotTold() {
        var incident = happens(mother, father);
        sent(1);
        soon(incident, "items[0].recipients[0].channels[0].state", "HANDED_OVER");

        report(
                "receipts",
                "[{\"biz_id\":\"%s\",\"success\":false,\"err_code\":\"MK:0001\"}]"
                        .formatted(SmsServer.to(phone).getFirst().reference()));

        mailed(father);
        notices(incident)
                .body("items[0].recipients[0].channels[0].state", equalTo("BOUNCED"))
                .body("items[0].recipients[0].toldAt", equalTo(null));
        assertThat(saidBounced(incident))
                .singleElement()
                .satisfies(bounced -> {
                    assertThat(bounced.guardianId()).isEqualTo(mother.id());
                    assertThat(bounced.channel()).isEqualTo("SMS");
                });
    }

    @Test
    void anAnswerBySmsAcknowledges() {
        var incident = happens(mother);
        sent(1);
        soon(incident, "items[0].recipients[0].channels[0].state", "HANDED_OVER");

        for (int twice = 0; twice < 2; twice++) {
            report("replies", "[{\"phone_number\":\"%s\",\"content\":\"收到，谢谢\"}]".formatted(phone));
        }

        notices(incident)
                .body("items[0].state", equalTo("ACKNOWLEDGED"))
                .body("items[0].recipients[0].how", equalTo("SMS"));
    }

    @Test
    void theLinkShowsAndAcknowledgesThatOneNoticeWithoutAnAccount() {
        var incident = happens(mother);
        sent(1);
        var link = SmsServer.to(phone).getFirst().words().getLast();
        var path = link.replace("https://guanai.test", "").replace("/page", "");

        given().get(path + "/page").then().statusCode(200).contentType(ContentType.HTML);
        given().get(path).then().statusCode(200).body("text", containsString("欧阳小明"));
        given().post(path + "/acknowledgement").then().statusCode(200).body("how", equalTo("LINK"));

        notices(incident).body("items[0].state", equalTo("ACKNOWLEDGED"));
        given().get(path.substring(0, path.length() - 4) + "AAAA").then().statusCode(404);
    }

    @Test
    void whoeverDoesNotKnowTheSecretReportsNothing() {
        given().contentType(ContentType.JSON)
                .body("[]")
                .post("/api/notification/sms-reports/aliyun/another/receipts")
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasSentAndWhatItCostIsCounted() {
        var incident = happens(mother);
        sent(1);
        soon(incident, "items[0].recipients[0].channels[0].state", "HANDED_OVER");

        County.principal(county.east)
                .get("/api/notification/channel-uses?from=2020-01-01&until=2020-01-02")
                .then()
                .statusCode(200);
        County.principal(county.east)
                .get("/api/notification/channel-uses")
                .then()
                .statusCode(200)
                .body("items.channel", hasItem("SMS"));
    }

    private static List<TellingBounced> saidBounced(StudentInvolved incident) {
        return County.broker().published(Topics.NOTIFICATION_EVENTS, TellingBounced.class).stream()
                .filter(bounced -> bounced.incidentId().equals(incident.incidentId()))
                .toList();
    }

    private StudentInvolved happens(Person... chain) {
        return happened(involved(arrived(student(county.east, chain))));
    }

    private void report(String what, String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/notification/sms-reports/aliyun/" + SmsServer.SECRET + "/" + what)
                .then()
                .statusCode(200)
                .body("code", equalTo(0));
    }

    private ValidatableResponse notices(StudentInvolved incident) {
        return County.as(Roles.PRINCIPAL, county.east.org())
                .get(County.NOTICES + "?kind=INCIDENT&incident=" + incident.incidentId())
                .then();
    }

    private void soon(StudentInvolved incident, String path, String value) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> notices(incident).body(path, equalTo(value)));
    }

    private void sent(int messages) {
        await().atMost(Duration.ofSeconds(10)).until(() -> SmsServer.to(phone).size() == messages);
    }

    private static void mailed(Person guardian) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> MailServer.to(guardian.email()).size() == 1);
    }
}
