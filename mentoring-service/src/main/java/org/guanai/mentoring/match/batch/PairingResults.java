package org.guanai.mentoring.match.batch;

import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.pairing.NewPairing;
import org.guanai.mentoring.match.pairing.PairingMatch;

/// What became of many pairings.
///
/// @param results in the order of the rows
public record PairingResults(int started, int refused, List<PairingRowResult> results) {
    static PairingResults of(List<PairingRowResult> results) {
        var started = (int) results.stream().filter(r -> r.problem() == null).count();
        return new PairingResults(started, results.size() - started, results);
    }

    /// @param pairingId absent when the row was refused
    /// @param warning whether the helper now looks after more children than the rule `teacher-load`
    /// @param problem code of the refusal, absent when it was started
    public record PairingRowResult(
            UUID studentId,
            UUID helperId,
            @Nullable UUID pairingId,
            boolean warning,
            @Nullable String problem) {

        static PairingRowResult started(PairingMatch row, NewPairing started) {
            var id = started.pairing().id();
            var warning = started.load().warning();
            return new PairingRowResult(row.studentId(), row.helperId(), id, warning, null);
        }

        static PairingRowResult refused(PairingMatch row, Refusal why) {
            return new PairingRowResult(row.studentId(), row.helperId(), null, false, why.code());
        }
    }
}
