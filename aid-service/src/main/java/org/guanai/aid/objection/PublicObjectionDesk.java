package org.guanai.aid.objection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanai.aid.notice.NoticeRows;
import org.guanai.aid.objection.order.PublicObjection;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.SystemScope;

/// Objections of anybody, without an account (2.2). It takes the system scope, but touches only
/// rows of notices that stand. The gateway bounds how often one address asks; how many are open to
/// one notice is bounded here, so that nobody holds a school up by writing without end.
@ApplicationScoped
class PublicObjectionDesk {
    private static final int MOST_OPEN = 50;
    private static final int RECEIPT = 12;

    private final NoticeRows rows;
    private final Objections objections;
    private final AnswerDeadline deadline;
    private final ObjectionTexts texts;
    private final Journal journal;
    private final SecureRandom random = new SecureRandom();

    PublicObjectionDesk(
            NoticeRows rows,
            Objections objections,
            AnswerDeadline deadline,
            ObjectionTexts texts,
            Journal journal) {
        this.rows = rows;
        this.objections = objections;
        this.deadline = deadline;
        this.texts = texts;
        this.journal = journal;
    }

    /// @throws Refusal.Conflict when the notice has ended, or too many are open
    ObjectionReceipt raise(UUID noticeId, PublicObjection sent) {
        return asAnybody(() -> {
            var row = rows.held(noticeId, sent.entryId());
            if (!row.running()) {
                throw Refusal.absent();
            }
            if (objections.openWithoutAccount(noticeId) >= MOST_OPEN) {
                throw Refusal.conflict("aid.too-many-objections");
            }
            var receipt = drawn();
            var ground = texts.ground(sent.ground(), hash(receipt));
            var objection = Objection.raised(row, ground, deadline.from(row.org()));
            objections.persistAndFlush(objection);
            journal.wrote("objection", objection.id, "ground");
            return new ObjectionReceipt(receipt, objection.dueOn, objection.state, null);
        });
    }

    /// @throws Refusal.Absent when there is no such receipt
    ObjectionReceipt read(String receipt) {
        return asAnybody(() ->
                objections
                        .ofReceipt(hash(receipt))
                        .map(o -> new ObjectionReceipt(null, o.dueOn, o.state, texts.answer(o)))
                        .orElseThrow(Refusal::absent));
    }

    private static <T> T asAnybody(Supplier<T> work) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private String drawn() {
        var bytes = new byte[RECEIPT];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] hash(String receipt) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(receipt.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
