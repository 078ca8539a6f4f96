package org.guanai.aid.recovery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// A part that a family has given back; never changed.
@Entity
class Repayment {
    @Id UUID id;
    OrgPath org;
    UUID recoveryId;
    BigDecimal amount;
    LocalDate receivedOn;
    String receipt;
    UUID recordedBy;

    protected Repayment() {}

    /// No event: the family has its receipt.
    static Repayment received(Recovery recovery, RepaymentEntry entry, UUID by) {
        var repayment = new Repayment();
        repayment.id = Ids.next();
        repayment.org = recovery.org;
        repayment.recoveryId = recovery.id;
        repayment.amount = entry.amount().yuan();
        repayment.receivedOn = entry.receivedOn();
        repayment.receipt = entry.receipt().strip();
        repayment.recordedBy = by;
        return repayment;
    }
}
