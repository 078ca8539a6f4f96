package org.guanai.aid.recovery.setoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.application.ApplicationCase;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.recovery.RecoveryDesk;
import org.guanai.aid.recovery.RecoveryLedger;
import org.guanai.aid.recovery.RecoveryLedger.Owed;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.time.BusinessZone;

/// The county's desk for set-offs (抵扣). Each step locks the application, then the claim, then the
/// set-off, as a payment does.
@ApplicationScoped
public class SetOffDesk {
    private static final String NOUN = "set-off";

    private final SetOffs setOffs;
    private final RecoveryDesk recoveries;
    private final RecoveryLedger ledger;
    private final ApplicationProgress applications;
    private final Journal journal;

    SetOffDesk(
            SetOffs setOffs,
            RecoveryDesk recoveries,
            RecoveryLedger ledger,
            ApplicationProgress applications,
            Journal journal) {
        this.setOffs = setOffs;
        this.recoveries = recoveries;
        this.ledger = ledger;
        this.applications = applications;
        this.journal = journal;
    }

    /// @throws Refusal.Forbidden below the county
    /// @throws Refusal.Absent when the child of the claim has no such application
    /// @throws Refusal.Conflict when it is not to be paid, or less is owed or granted
    @Transactional
    SetOffView propose(UUID recovery, SetOffEntry entry) {
        var application = applications.toDecide(entry.applicationId()).orElseThrow(Refusal::absent);
        var owed = ledger.owed(recovery);
        requireAnother(application, owed);
        if (entry.agreedOn().isAfter(LocalDate.ofInstant(owed.at(), BusinessZone.ID))) {
            throw Refusal.invalid("aid.consent-to-come", "agreedOn");
        }
        application.requirePayable();
        var proposal = new SetOff.Proposal(owed.by(), owed.at());
        var setOff = SetOff.proposed(entry, recovery, application, proposal);
        ledger.setAside(recovery, setOff.amount);
        setOffs.persistAndFlush(setOff);
        journal.wrote(NOUN, setOff.id, "amount", "agreedBy", "agreedOn");
        return SetOffView.of(setOff);
    }

    /// @throws Refusal.Conflict when it does not wait, the payment is under way, or the caller had
    ///   a hand in it
    @Transactional
    SetOffView approve(UUID recovery, UUID id) {
        var application = lockedFor(recovery, id);
        var owed = ledger.owed(recovery);
        var setOff = setOffs.locked(id).orElseThrow(Refusal::absent);
        application.requirePayable();
        if (owed.claimedBy().equals(owed.by())) {
            throw Refusal.conflict("aid.proposer-approves");
        }
        var event = setOff.approve(owed.by(), owed.at());
        setOffs.flush();
        journal.wrote(NOUN, id, "state");
        journal.publish(Topics.AID_EVENTS, setOff.studentId, event);
        return SetOffView.of(setOff);
    }

    /// @throws Refusal.Conflict when it was taken, or the bank may still pay what it was taken of
    @Transactional
    SetOffView withdraw(UUID recovery, UUID id, SetOffWithdrawal withdrawal) {
        var application = lockedFor(recovery, id);
        ledger.owed(recovery);
        var setOff = setOffs.locked(id).orElseThrow(Refusal::absent);
        if (setOff.isApproved()) {
            requireNotAtTheBank(application);
        }
        var event = setOff.withdraw();
        setOffs.flush();
        ledger.freeAside(recovery, setOff.amount);
        journal.withdrew(NOUN, id, withdrawal.reason());
        event.ifPresent(e -> journal.publish(Topics.AID_EVENTS, setOff.studentId, e));
        return SetOffView.of(setOff);
    }

    /// Of a claim, oldest first.
    ///
    /// @throws Refusal.Absent when the caller sees no such claim
    @Transactional
    public List<SetOffView> list(UUID recovery) {
        recoveries.one(recovery);
        return setOffs.of(recovery).stream().map(SetOffView::of).toList();
    }

    private ApplicationCase lockedFor(UUID recovery, UUID id) {
        return setOffs.target(recovery, id)
                .flatMap(target -> applications.toDecide(target.applicationId()))
                .orElseThrow(Refusal::absent);
    }

    private static void requireAnother(ApplicationCase application, Owed owed) {
        if (!application.studentId().equals(owed.studentId())) {
            throw Refusal.absent();
        }
        if (application.id().equals(owed.applicationId())) {
            throw Refusal.unprocessable("aid.set-off-same", "applicationId");
        }
    }

    /// What the bank could not pay it may have paid after all.
    private static void requireNotAtTheBank(ApplicationCase application) {
        switch (application.state()) {
            case IN_PAYMENT, PAYMENT_FAILED -> throw Refusal.conflict("aid.in-payment");
            case SUBMITTED,
                    SCHOOL_APPROVED,
                    SCHOOL_REFUSED,
                    ON_NOTICE,
                    NOTICE_PASSED,
                    COUNTY_APPROVED,
                    COUNTY_REFUSED,
                    PAID,
                    PAYMENT_RETURNED,
                    WITHDRAWN -> {}
        }
    }
}
