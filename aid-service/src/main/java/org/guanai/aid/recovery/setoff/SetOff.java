package org.guanai.aid.recovery.setoff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.application.ApplicationCase;
import org.guanai.events.aid.OverpaymentSetOff;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Of what is granted, what is not paid because too much was paid before (抵扣).
@Entity
class SetOff {
    @Id UUID id;
    OrgPath org;
    UUID recoveryId;
    UUID applicationId;
    UUID studentId;
    BigDecimal amount;

    /// Who of the family agreed, and how.
    String agreedBy;

    LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    SetOffState state;

    UUID proposedBy;
    Instant proposedAt;
    UUID approvedBy;
    Instant approvedAt;
    Instant takenAt;
    @Version long version;

    protected SetOff() {}

    /// No event: nobody has approved it.
    ///
    /// @throws Refusal.Conflict when it would leave nothing of the payment
    static SetOff proposed(
            SetOffEntry entry, UUID recovery, ApplicationCase application, Proposal proposal) {
        var granted =
                application.granted().orElseThrow(() -> Refusal.conflict("aid.not-at-this-step"));
        if (entry.amount().yuan().compareTo(granted) >= 0) {
            throw Refusal.conflict("aid.set-off-too-much", "amount");
        }
        var setOff = new SetOff();
        setOff.id = Ids.next();
        setOff.org = application.org();
        setOff.recoveryId = recovery;
        setOff.applicationId = application.id();
        setOff.studentId = application.studentId();
        setOff.amount = entry.amount().yuan();
        setOff.agreedBy = entry.agreedBy().strip();
        setOff.agreedOn = entry.agreedOn();
        setOff.state = SetOffState.PROPOSED;
        setOff.proposedBy = proposal.by();
        setOff.proposedAt = proposal.at();
        return setOff;
    }

    /// A second officer has checked it (复核).
    ///
    /// @throws Refusal.Conflict when it does not wait, or by whoever proposed it
    OverpaymentSetOff approve(UUID by, Instant at) {
        require(SetOffState.PROPOSED);
        if (proposedBy.equals(by)) {
            throw Refusal.conflict("aid.proposer-approves");
        }
        state = SetOffState.APPROVED;
        approvedBy = by;
        approvedAt = at;
        return announced(false);
    }

    /// The payment that it was taken of is made. No event: the payment has one.
    void take(Instant at) {
        require(SetOffState.APPROVED);
        state = SetOffState.TAKEN;
        takenAt = at;
    }

    /// @return what the family is told; empty when it never heard of it
    /// @throws Refusal.Conflict when it was taken, or withdrawn before
    Optional<OverpaymentSetOff> withdraw() {
        if (state != SetOffState.PROPOSED && state != SetOffState.APPROVED) {
            throw Refusal.conflict("aid.set-off-over");
        }
        var told = isApproved();
        state = SetOffState.WITHDRAWN;
        return told ? Optional.of(announced(true)) : Optional.empty();
    }

    boolean isApproved() {
        return state == SetOffState.APPROVED;
    }

    /// Whether it leaves something of a payment.
    boolean leavesSomethingOf(BigDecimal granted) {
        return amount.compareTo(granted) < 0;
    }

    private OverpaymentSetOff announced(boolean withdrawn) {
        return new OverpaymentSetOff(
                id, recoveryId, applicationId, studentId, org.text(), withdrawn);
    }

    private void require(SetOffState wanted) {
        if (state != wanted) {
            throw Refusal.conflict("aid.set-off-over");
        }
    }

    /// @param by human who proposes
    record Proposal(UUID by, Instant at) {}
}
