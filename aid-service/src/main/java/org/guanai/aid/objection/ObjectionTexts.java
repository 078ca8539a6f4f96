package org.guanai.aid.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.sealing.Sealer;

/// Seals and opens what is objected and answered: it may speak of a family's private matters.
@ApplicationScoped
class ObjectionTexts {
    private static final String TABLE = "objection";
    private static final String GROUND = "ground";
    private static final String ANSWER = "answer";

    private final Sealer sealer;
    private final Caller caller;
    private final Clock clock;

    ObjectionTexts(Sealer sealer, Caller caller, Clock clock) {
        this.sealer = sealer;
        this.caller = caller;
        this.clock = clock;
    }

    /// The caller's own, from now on.
    Objection.Ground ground(String text) {
        var id = Ids.next();
        return new Objection.Ground(
                id, caller.person(), null, sealer.seal(text, TABLE, id, GROUND), clock.instant());
    }

    /// Of somebody without an account, who reads the answer with a receipt.
    ///
    /// @param receipt SHA-256 of it
    Objection.Ground ground(String text, byte[] receipt) {
        var id = Ids.next();
        return new Objection.Ground(
                id, null, receipt, sealer.seal(text, TABLE, id, GROUND), clock.instant());
    }

    String answer(Objection o) {
        return sealer.open(o.answer, TABLE, o.id, ANSWER);
    }

    void answer(Objection objection, ObjectionAnswer answer) {
        objection.answer(
                answer.verdict().state(),
                sealer.seal(answer.text(), TABLE, objection.id, ANSWER),
                caller.person(),
                clock.instant());
    }

    ObjectionView view(Objection o) {
        return new ObjectionView(
                o.id,
                o.noticeId,
                o.entryId,
                sealer.open(o.ground, TABLE, o.id, GROUND),
                o.raisedAt,
                o.dueOn,
                o.state,
                sealer.open(o.answer, TABLE, o.id, ANSWER),
                o.answeredAt,
                caller.maybePerson().filter(p -> p.equals(o.objector)).isPresent(),
                o.version);
    }
}
