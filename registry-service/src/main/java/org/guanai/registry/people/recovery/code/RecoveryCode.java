package org.guanai.registry.people.recovery.code;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;

/// A code by SMS or e-mail (验证码). All in real time. Only its sending has an event. One for a
/// forgotten password begins without a human: the row looks the same for a login name that is
/// nobody's.
@Entity
class RecoveryCode {
    static final Duration LIFE = Duration.ofMinutes(10);
    private static final int TRIES = 5;
    private static final String TABLE = "recovery_code";

    @Id UUID id;

    @Enumerated(EnumType.STRING)
    CodePurpose purpose;

    UUID human;
    OrgPath org;
    byte[] username;

    @Enumerated(EnumType.STRING)
    RecoveryChannel channel;

    byte[] address;
    String language;
    byte[] codeIndex;
    int tries;
    Instant askedAt;
    Instant lookedUpAt;
    Instant goodUntil;
    Instant usedAt;

    protected RecoveryCode() {}

    private RecoveryCode(CodePurpose purpose, Instant at) {
        id = Ids.next();
        this.purpose = purpose;
        askedAt = at;
        goodUntil = at.plus(LIFE);
    }

    /// Asked for by somebody who is logged in.
    static RecoveryCode ofAddress(UUID human, OrgPath county, Instant at) {
        var code = new RecoveryCode(CodePurpose.ADDRESS, at);
        code.human = human;
        code.org = county;
        return code;
    }

    /// Asked for by whoever knows a login name.
    static RecoveryCode ofPassword(String username, Instant at, Sealer sealer) {
        var code = new RecoveryCode(CodePurpose.PASSWORD, at);
        code.username = sealer.seal(username, TABLE, code.id, "username");
        return code;
    }

    String username(Sealer sealer) {
        return sealer.open(username, TABLE, id, "username");
    }

    /// The login name is this human's.
    void isOf(UUID holder, OrgPath county) {
        human = holder;
        org = county;
    }

    /// @param index keyed hash of the code
    void send(Destination to, byte[] index, Instant at, Sealer sealer) {
        channel = to.channel();
        address = sealer.seal(to.address(), TABLE, id, "address");
        language = to.language();
        codeIndex = index;
        lookedUpAt = at;
    }

    /// Nothing is sent: nobody has the name or an address, or too much was asked.
    void drop(Instant at) {
        lookedUpAt = at;
    }

    /// One more try.
    ///
    /// @param candidates keyed hashes of what was typed
    /// @return empty when it is wrong, or the code is not good any more
    Optional<ProvenCode> tried(Collection<byte[]> candidates, Instant at, Sealer sealer) {
        tries++;
        var isGood =
                codeIndex != null && usedAt == null && tries <= TRIES && at.isBefore(goodUntil);
        return isGood && candidates.stream().anyMatch(c -> MessageDigest.isEqual(c, codeIndex))
                ? Optional.of(new ProvenCode(id, human, destination(sealer)))
                : Optional.empty();
    }

    void use(Instant at) {
        usedAt = at;
    }

    private Destination destination(Sealer sealer) {
        return new Destination(channel, sealer.open(address, TABLE, id, "address"), language);
    }
}
