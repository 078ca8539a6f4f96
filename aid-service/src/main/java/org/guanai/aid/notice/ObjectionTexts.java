package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.sealing.Sealer;

/// Seals and opens what was objected and answered: it may speak of a family's private matters.
@ApplicationScoped
class ObjectionTexts {
    static final String GROUND = "ground";
    static final String ANSWER = "answer";
    private static final String TABLE = "objection";

    private final Sealer sealer;
    private final Caller caller;

    ObjectionTexts(Sealer sealer, Caller caller) {
        this.sealer = sealer;
        this.caller = caller;
    }

    byte[] seal(String text, UUID objection, String column) {
        return sealer.seal(text, TABLE, objection, column);
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
