package org.guanai.aid.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.sealing.Sealer;

/// Seals and opens what is appealed and answered: it may speak of a family's private matters.
@ApplicationScoped
class AppealTexts {
    private static final String TABLE = "appeal";
    private static final String GROUND = "ground";
    private static final String ANSWER = "answer";

    private final Sealer sealer;
    private final Caller caller;
    private final Clock clock;

    AppealTexts(Sealer sealer, Caller caller, Clock clock) {
        this.sealer = sealer;
        this.caller = caller;
        this.clock = clock;
    }

    Appeal.Filing filing(String ground, LocalDate dueOn) {
        var id = Ids.next();
        var sealed = sealer.seal(ground, TABLE, id, GROUND);
        return new Appeal.Filing(id, caller.person(), sealed, clock.instant(), dueOn);
    }

    byte[] answer(Appeal appeal, String text) {
        return sealer.seal(text, TABLE, appeal.id, ANSWER);
    }

    AppealView view(Appeal a) {
        return new AppealView(
                a.id,
                a.subject,
                a.subjectId,
                a.studentId,
                sealer.open(a.ground, TABLE, a.id, GROUND),
                a.filedAt,
                a.dueOn,
                a.state,
                sealer.open(a.answer, TABLE, a.id, ANSWER),
                a.answeredAt,
                a.version);
    }
}
