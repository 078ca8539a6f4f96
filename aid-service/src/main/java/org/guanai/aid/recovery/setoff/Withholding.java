package org.guanai.aid.recovery.setoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.guanai.aid.recovery.RecoveryLedger;
import org.guanai.kit.problem.Refusal;

/// What payments withhold for set-offs. Each joins the current transaction, in which the
/// applications are locked.
@ApplicationScoped
public class Withholding {
    private final SetOffs setOffs;
    private final RecoveryLedger ledger;
    private final Clock clock;

    Withholding(SetOffs setOffs, RecoveryLedger ledger, Clock clock) {
        this.setOffs = setOffs;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Of each application what is not to be paid; nothing for most. One that was taken is withheld
    /// again when the money came back: it is given once.
    ///
    /// @param granted by application
    public Map<UUID, BigDecimal> of(Map<UUID, BigDecimal> granted) {
        var withheld = new HashMap<UUID, BigDecimal>();
        for (var setOff : setOffs.holding(granted.keySet())) {
            if (setOff.leavesSomethingOf(granted.get(setOff.applicationId))) {
                withheld.put(setOff.applicationId, setOff.amount);
            }
        }
        return withheld;
    }

    /// The bank has paid what was left of these: what was withheld is settled now.
    ///
    /// @return what was settled by it, which counts as paid
    public BigDecimal take(Collection<UUID> applications) {
        var taken = BigDecimal.ZERO;
        for (var setOff : setOffs.holding(applications)) {
            if (setOff.isApproved()) {
                setOff.take(clock.instant());
                ledger.takeAside(setOff.recoveryId, setOff.amount);
                taken = taken.add(setOff.amount);
            }
        }
        setOffs.flush();
        return taken;
    }

    /// @throws Refusal.Conflict when a part of it was taken already, which counts as paid
    public void requireNothingTaken(UUID application) {
        if (setOffs.isTaken(application)) {
            throw Refusal.conflict("aid.set-off-over");
        }
    }
}
