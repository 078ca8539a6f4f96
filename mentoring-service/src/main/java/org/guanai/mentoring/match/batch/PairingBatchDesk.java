package org.guanai.mentoring.match.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.batch.PairingResults.PairingRowResult;
import org.guanai.mentoring.match.pairing.PairingDesk;
import org.guanai.mentoring.match.pairing.PairingMatch;

/// Starts many pairings at once; each row has its own result, and one that is refused changes
/// nothing.
@ApplicationScoped
class PairingBatchDesk {
    private final PairingDesk desk;

    PairingBatchDesk(PairingDesk desk) {
        this.desk = desk;
    }

    @Transactional
    PairingResults start(PairingBatch batch) {
        return PairingResults.of(batch.pairings().stream().map(this::result).toList());
    }

    private PairingRowResult result(PairingMatch row) {
        try {
            desk.requireFree(row);
            return PairingRowResult.started(row, desk.start(row));
        } catch (Refusal refusal) {
            return PairingRowResult.refused(row, refusal);
        }
    }
}
