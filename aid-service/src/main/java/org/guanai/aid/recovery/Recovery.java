package org.guanai.aid.recovery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.application.ApplicationCase;
import org.guanai.events.aid.OverpaymentClaimed;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// What was paid too much of an application (多发退回).
@Entity
class Recovery {
    @Id UUID id;
    OrgPath org;
    UUID applicationId;
    UUID studentId;
    UUID programmeId;
    String term;
    BigDecimal amount;
    BigDecimal repaid;

    /// Of what is owed, what is to be set off against a later payment.
    BigDecimal setAside;

    @Enumerated(EnumType.STRING)
    RecoveryClaim.OverpaymentCause cause;

    String explanation;

    @Enumerated(EnumType.STRING)
    RecoveryState state;

    LocalDate dueOn;
    UUID claimedBy;
    Instant claimedAt;
    @Version long version;

    protected Recovery() {}

    /// Announced by [#announced].
    ///
    /// @throws Refusal.Conflict when it is more than was paid
    static Recovery claimed(RecoveryClaim claim, ApplicationCase application, Claiming claiming) {
        var paid = application.granted().orElseThrow(() -> Refusal.conflict("aid.nothing-paid"));
        if (claim.amount().yuan().signum() == 0 || claim.amount().yuan().compareTo(paid) > 0) {
            throw Refusal.conflict("aid.claim-over-payment", "amount");
        }
        var recovery = new Recovery();
        recovery.id = Ids.next();
        recovery.org = application.org();
        recovery.applicationId = application.id();
        recovery.studentId = application.studentId();
        recovery.programmeId = application.programmeId();
        recovery.term = application.term();
        recovery.amount = claim.amount().yuan();
        recovery.repaid = BigDecimal.ZERO.setScale(2);
        recovery.setAside = BigDecimal.ZERO.setScale(2);
        recovery.cause = claim.cause();
        recovery.explanation = claim.explanation();
        recovery.state = RecoveryState.CLAIMED;
        recovery.dueOn = claiming.dueOn();
        recovery.claimedBy = claiming.by();
        recovery.claimedAt = claiming.at();
        return recovery;
    }

    OverpaymentClaimed announced() {
        return new OverpaymentClaimed(id, applicationId, studentId, org.text(), dueOn);
    }

    /// No event: the family has its receipt.
    ///
    /// @throws Refusal.Conflict when it is over, or more comes than is claimed
    void repay(BigDecimal part) {
        requireOpen();
        if (part.signum() == 0 || part.compareTo(open()) > 0) {
            throw Refusal.conflict("aid.repaid-too-much", "amount");
        }
        comeBack(part);
    }

    /// A part is to be set off against a later payment. No event: the set-off has its own.
    ///
    /// @throws Refusal.Conflict when it is over, or less is open
    void setAside(BigDecimal part) {
        requireOpen();
        if (part.signum() == 0 || part.compareTo(open()) > 0) {
            throw Refusal.conflict("aid.repaid-too-much", "amount");
        }
        setAside = setAside.add(part);
    }

    /// It is not set off after all. No event.
    void freeAside(BigDecimal part) {
        setAside = setAside.subtract(part);
    }

    /// It was set off: the payment that it was taken of is made. No event: the payment has one.
    void takeAside(BigDecimal part) {
        setAside = setAside.subtract(part);
        comeBack(part);
    }

    /// Neither repaid nor set aside.
    private BigDecimal open() {
        return amount.subtract(repaid).subtract(setAside);
    }

    private void comeBack(BigDecimal part) {
        repaid = repaid.add(part);
        if (repaid.compareTo(amount) == 0) {
            state = RecoveryState.SETTLED;
        }
    }

    /// @throws Refusal.Conflict when it is over, or a part is to be set off
    void waive() {
        requireOpen();
        requireNothingAside();
        state = RecoveryState.WAIVED;
    }

    /// @throws Refusal.Conflict when it is over, or something was paid back or is to be set off
    void withdraw() {
        requireOpen();
        requireNothingAside();
        if (repaid.signum() > 0) {
            throw Refusal.conflict("aid.recovery-begun");
        }
        state = RecoveryState.WITHDRAWN;
    }

    private void requireNothingAside() {
        if (setAside.signum() > 0) {
            throw Refusal.conflict("aid.set-off-open");
        }
    }

    private void requireOpen() {
        if (state != RecoveryState.CLAIMED) {
            throw Refusal.conflict("aid.not-at-this-step");
        }
    }

    /// @param by human who claims
    record Claiming(UUID by, Instant at, LocalDate dueOn) {}
}
