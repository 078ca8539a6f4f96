package org.guanai.notification.code;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.registry.RecoveryCodeMade;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.channel.CodeMessage;
import org.guanai.notification.template.Texts;

/// A code on its way (验证码). All in real time; none of its steps has an event.
@Entity
class CodeSending {
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE = 30;

    @Id UUID id;
    String org;
    String purpose;

    @Enumerated(EnumType.STRING)
    ChannelKind channel;

    String sealedAddress;
    String sealedCode;
    String language;
    Instant goodUntil;
    int tries;
    Instant dueAt;

    protected CodeSending() {}

    private CodeSending(RecoveryCodeMade made, Instant at) {
        id = made.codeId();
        org = made.org();
        purpose = made.purpose();
        channel = ChannelKind.valueOf(made.channel());
        sealedAddress = made.sealedAddress();
        sealedCode = made.sealedCode();
        language = made.language();
        goodUntil = made.until();
        dueAt = at;
    }

    static CodeSending of(RecoveryCodeMade made, Instant at) {
        return new CodeSending(made, at);
    }

    /// One more try, which this process has for a minute.
    void claim(Instant at) {
        tries++;
        dueAt = at.plus(LEASE);
    }

    void postpone(Instant at) {
        dueAt = at.plusSeconds(Math.min(LONGEST_PAUSE, 1 << Math.min(tries, 5)));
    }

    boolean isExpired(Instant at) {
        return !at.isBefore(goodUntil);
    }

    String address(ConsumerSeal seal) {
        return seal.open(sealedAddress, RecoveryCodeMade.context(id, "address"));
    }

    CodeMessage message(ConsumerSeal seal, Texts texts) {
        var code = seal.open(sealedCode, RecoveryCodeMade.context(id, "code"));
        var text = texts.write(CodeWords.of(purpose), language, org, Map.of("code", code));
        return new CodeMessage("code." + id, code, text.subject(), text.body());
    }
}
