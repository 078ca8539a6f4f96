package org.guanai.mentoring.match.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.pairing.PairingResource.Rest;
import org.guanai.mentoring.sql.Sql;

/// Excusing duties for a while: illness, absence, a class trip. Excuses windows, never deletes
/// them.
@ApplicationScoped
class PauseDesk {
    private static final String INSERT =
            """
            insert into pause (id, org, pairing_id, helper_id, duty, starts_on, ends_on, reason, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private final Pairings pairings;
    private final Sql sql;
    private final AuditTrail audit;
    private final Event<PairingPaused> pauses;
    private final Clock clock;

    PauseDesk(
            Pairings pairings,
            Sql sql,
            AuditTrail audit,
            Event<PairingPaused> pauses,
            Clock clock) {
        this.pairings = pairings;
        this.sql = sql;
        this.audit = audit;
        this.pauses = pauses;
        this.clock = clock;
    }

    @Transactional
    PauseView pause(UUID pairingId, Rest rest) {
        var pairing = pairings.toChange(pairingId).orElseThrow(Refusal::absent);
        if (rest.until().isBefore(rest.from())) {
            throw Refusal.invalid("mentoring.period-reversed", "until");
        }
        pairing.pause();
        pairings.flush();
        var id = insert(pairing, rest);
        audit.wrote("pause", id, "duty", "from", "until", "reason");
        pauses.fire(new PairingPaused(pairingId));
        return new PauseView(id, pairingId, rest.duty(), rest.from(), rest.until(), rest.reason());
    }

    private UUID insert(Pairing p, Rest rest) {
        var id = Ids.next();
        sql.write(
                INSERT,
                id,
                p.org,
                p.id,
                p.helperId,
                rest.duty(),
                rest.from(),
                rest.until(),
                rest.reason(),
                clock.instant());
        return id;
    }
}
