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
                id, caller.person(), sealer.seal(text, TABLE, id, GROUND), clock.instant());
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
                o.objector.equals(caller.person()),
                o.version);
    }
}
