package org.guanai.aid.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.aid.donation.order.DonationUseView;
import org.guanai.aid.donation.order.EntryWithdrawal;
import org.guanai.aid.donation.order.UseEntry;
import org.guanai.aid.money.Money;
import org.guanai.aid.student.StudentRoll;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Traces donated money to its use: only for children of the group that it was given for, and never
/// more than came in.
@ApplicationScoped
class DonationUseDesk {
    private static final String NOUN = "donation-use";

    private final Campaigns campaigns;
    private final DonationUses uses;
    private final StudentRoll students;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    DonationUseDesk(
            Campaigns campaigns,
            DonationUses uses,
            StudentRoll students,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.campaigns = campaigns;
        this.uses = uses;
        this.students = students;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict when the account does not hold it
    /// @throws Refusal.Unprocessable when the child is not of the group
    @Transactional
    DonationUseView use(UUID id, UseEntry entry) {
        var campaign = mine(id);
        var student = students.find(entry.studentId()).orElseThrow(Refusal::absent);
        campaign.use(entry.amount().yuan(), student);
        var use = DonationUse.made(campaign, entry, student, caller.person());
        uses.persistAndFlush(use);
        journal.wrote(NOUN, use.id, "studentId", "amount", "what", "voucher");
        return view(use);
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    @Transactional
    DonationUseView withdraw(UUID id, UUID useId, EntryWithdrawal withdrawal) {
        var campaign = mine(id);
        var use = uses.of(id, useId).orElseThrow(Refusal::absent);
        use.withdraw(withdrawal.reason(), clock.instant());
        campaign.takeBack(use.amount);
        uses.flush();
        journal.withdrew(NOUN, useId, withdrawal.reason());
        return view(use);
    }

    @Transactional
    Page<DonationUseView> list(UUID id, Paging paging) {
        campaigns.findByIdOptional(id).orElseThrow(Refusal::absent);
        var rows = uses.of(id, paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), u -> Cursor.of(u.id)).map(DonationUseDesk::view);
    }

    private static DonationUseView view(DonationUse u) {
        return new DonationUseView(
                u.id, u.studentId, new Money(u.amount), u.usedOn, u.what, u.voucher);
    }

    private Campaign mine(UUID id) {
        return campaigns
                .locked(id)
                .filter(c -> c.org.isWithin(new OrgPath(caller.org())))
                .orElseThrow(Refusal::absent);
    }
}
