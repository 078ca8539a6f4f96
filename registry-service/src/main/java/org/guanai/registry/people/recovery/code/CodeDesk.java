package org.guanai.registry.people.recovery.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.RecoveryCodeMade;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.kit.sealing.Sealer;

/// Makes codes, has them sent, and takes them back. In the system scope only. A human is sent at
/// most three an hour and five a day, and each can be tried five times: of a million codes that is
/// 25 guesses a day.
@ApplicationScoped
public class CodeDesk {
    private static final String READER = "notification";
    private static final String DOMAIN = "recovery.code";
    private static final int CODES = 1_000_000;
    private static final int AN_HOUR = 3;
    private static final int A_DAY = 5;
    private static final int A_MINUTE_OF_ALL = 600;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RecoveryCodes codes;
    private final Sealer sealer;
    private final ConsumerSeal forOthers;
    private final BlindIndex index;
    private final Journal journal;
    private final Clock realTime = Clock.systemUTC();

    CodeDesk(
            RecoveryCodes codes,
            Sealer sealer,
            ConsumerSeal forOthers,
            BlindIndex index,
            Journal journal) {
        this.codes = codes;
        this.sealer = sealer;
        this.forOthers = forOthers;
        this.index = index;
        this.journal = journal;
    }

    /// Sends a code to an address that a human says is theirs.
    ///
    /// @throws Refusal.Conflict when too many were sent to them
    @Transactional
    public CodeReceipt toAddress(UUID human, OrgPath county, Destination to) {
        if (hadTooMany(human)) {
            throw Refusal.conflict("registry.recovery-too-often");
        }
        var code = RecoveryCode.ofAddress(human, county, realTime.instant());
        send(code, to);
        codes.persist(code);
        return receipt(code);
    }

    /// Takes down that whoever logs in with a name has forgotten the password. The same for every
    /// name; [#asked] gives it back to be looked up.
    ///
    /// @throws Refusal.Unavailable when so many are asked for that it looks like a flood
    @Transactional
    public CodeReceipt toPassword(String username) {
        var now = realTime.instant();
        if (codes.asked(now.minus(Duration.ofMinutes(1))) >= A_MINUTE_OF_ALL) {
            throw Refusal.unavailable("registry.recovery-busy");
        }
        var code = RecoveryCode.ofPassword(username, now, sealer);
        codes.persist(code);
        return receipt(code);
    }

    /// The oldest forgotten passwords that are not looked up yet.
    @Transactional
    public List<AskedReset> asked(int most) {
        return codes.toLookUp(most).stream()
                .map(code -> new AskedReset(code.id, code.username(sealer)))
                .toList();
    }

    /// The name is a human's, who has an address. Idempotent.
    @Transactional
    public void send(UUID id, UUID human, OrgPath county, Destination to) {
        var code = codes.locked(id).orElseThrow();
        if (code.lookedUpAt != null) {
            return;
        }
        code.isOf(human, county);
        if (hadTooMany(human)) {
            code.drop(realTime.instant());
        } else {
            send(code, to);
        }
    }

    /// The name is nobody's, or nobody's who has an address. Idempotent.
    @Transactional
    public void drop(UUID id) {
        codes.locked(id)
                .filter(code -> code.lookedUpAt == null)
                .ifPresent(code -> code.drop(realTime.instant()));
    }

    /// As [#tried], of an address, by whoever was sent the code: nobody uses up another's tries.
    ///
    /// @throws Refusal.Absent for another's code
    @Transactional
    public Optional<ProvenCode> triedByOwner(UUID id, UUID human, String typed) {
        codes.locked(id)
                .filter(code -> code.purpose == CodePurpose.ADDRESS && human.equals(code.human))
                .orElseThrow(Refusal::absent);
        return tried(id, CodePurpose.ADDRESS, typed);
    }

    /// Counts a try: to be committed, whatever comes of it.
    ///
    /// @return empty for a code that is wrong, used up, expired, or none
    @Transactional
    public Optional<ProvenCode> tried(UUID id, CodePurpose purpose, String typed) {
        return codes.locked(id)
                .filter(code -> code.purpose == purpose)
                .flatMap(code ->
                        code.tried(
                                index.candidates(DOMAIN, id + " " + typed),
                                realTime.instant(),
                                sealer));
    }

    /// It is good for nothing more.
    @Transactional
    public void used(UUID id) {
        codes.locked(id).orElseThrow().use(realTime.instant());
    }

    private void send(RecoveryCode code, Destination to) {
        var number = "%06d".formatted(RANDOM.nextInt(CODES));
        code.send(to, index.of(DOMAIN, code.id + " " + number), realTime.instant(), sealer);
        journal.publish(
                Topics.REGISTRY_EVENTS,
                code.id,
                new RecoveryCodeMade(
                        code.id,
                        code.org.text(),
                        code.purpose.name(),
                        to.channel().name(),
                        sealed(code, "address", to.address()),
                        sealed(code, "code", number),
                        to.language(),
                        code.goodUntil));
    }

    private String sealed(RecoveryCode code, String field, String text) {
        return forOthers.seal(READER, text, RecoveryCodeMade.context(code.id, field));
    }

    private boolean hadTooMany(UUID human) {
        var now = realTime.instant();
        return codes.sent(human, now.minus(Duration.ofHours(1))) >= AN_HOUR
                || codes.sent(human, now.minus(Duration.ofDays(1))) >= A_DAY;
    }

    private static CodeReceipt receipt(RecoveryCode code) {
        return new CodeReceipt(code.id, code.goodUntil);
    }
}
