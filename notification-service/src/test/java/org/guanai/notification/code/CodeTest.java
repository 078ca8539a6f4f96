package org.guanai.notification.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.broker;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.guanai.events.Topics;
import org.guanai.events.registry.RecoveryCodeMade;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.kit.testing.Rows;
import org.guanai.notification.County;
import org.guanai.notification.MailServer;
import org.guanai.notification.channel.sms.SmsServer;
import org.junit.jupiter.api.Test;

/// A code goes to its address at once, whoever that is, and leaves nothing behind.
@QuarkusTest
class CodeTest {
    private final County county = County.fresh();
    private final UUID id = UUID.randomUUID();

    @Inject ConsumerSeal seal;

    @Test
    void aCodeIsMailedToAnAddressThatNobodyHasAndForgotten() throws Exception {
        var address = id + "@example.org";

        made("EMAIL", address, "zh", later());

        await().until(() -> MailServer.to(address).size() == 1);
        var mail = MailServer.to(address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("验证码 042137");
        assertThat(mail.getContent().toString()).contains("042137").contains("重设登录密码");
        gone();
    }

    @Test
    void aCodeBySmsIsWrittenByItsOwnTemplate() {
        var phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);

        made("SMS", phone, "en", later());

        await().until(() -> SmsServer.to(phone).size() == 1);
        var sms = SmsServer.to(phone).getFirst();
        assertThat(sms.template()).isEqualTo("SMS_CODE");
        assertThat(sms.words()).containsExactly("042137");
        gone();
    }

    @Test
    void aProviderThatIsAwayIsTriedAgain() {
        var phone = "137" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        SmsServer.answers("aliyun", phone, "isv.BUSINESS_LIMIT_CONTROL");
        SmsServer.answers("tencent", phone, "InternalError");
        made("SMS", phone, "zh", later());
        await().until(() ->
                Rows.one("select tries > 0 from code_sending where id = ?", id)
                        .equals(Optional.of(true)));

        SmsServer.answers("aliyun", phone, "OK");

        await().atMost(Duration.ofSeconds(20)).until(() -> SmsServer.to(phone).size() == 1);
        gone();
    }

    @Test
    void aCodeThatHasExpiredIsNotSent() {
        var late = id + "@late.example.org";
        var next = id + "@example.org";

        made("EMAIL", late, "zh", Instant.now());
        var after = UUID.randomUUID();
        made(after, "EMAIL", next, "zh", later());

        await().until(() -> MailServer.to(next).size() == 1);
        assertThat(MailServer.to(late)).isEmpty();
        gone();
    }

    private static Instant later() {
        return Instant.now().plus(Duration.ofMinutes(10));
    }

    private void made(String channel, String address, String language, Instant until) {
        made(id, channel, address, language, until);
    }

    private void made(UUID code, String channel, String address, String language, Instant until) {
        broker().deliver(
                        Topics.REGISTRY_EVENTS,
                        code,
                        new RecoveryCodeMade(
                                code,
                                county.org,
                                "PASSWORD",
                                channel,
                                seal.seal(
                                        "notification",
                                        address,
                                        RecoveryCodeMade.context(code, "address")),
                                seal.seal(
                                        "notification",
                                        "042137",
                                        RecoveryCodeMade.context(code, "code")),
                                language,
                                until));
    }

    private void gone() {
        await().until(() ->
                Rows.one("select count(*) from code_sending where id = ?", id)
                        .equals(Optional.of(0L)));
    }
}
