package org.guanai.mentoring.counsel.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.counsel.file.OpenCases;
import org.guanai.mentoring.counsel.seal.CounselSeal;

/// Referring a child, and noting what came of it.
@ApplicationScoped
class ReferralDesk {
    private final Referrals referrals;
    private final OpenCases cases;
    private final CounselSeal seals;
    private final ReferralClock due;
    private final Journal journal;
    private final Clock clock;

    ReferralDesk(
            Referrals referrals,
            OpenCases cases,
            CounselSeal seals,
            ReferralClock due,
            Journal journal,
            Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.seals = seals;
        this.due = due;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent when there is no such case at the caller's school
    @Transactional
    UUID send(UUID inCase, ReferralEntry entry) {
        var about = cases.open(inCase);
        var seal = seals.of(about.org(), about.studentId());
        var by = due.of(about.org(), entry.sentOn());
        var referral = Referral.send(about, entry, by, seal, clock.instant());
        referrals.persistAndFlush(referral);
        journal.wrote(Referral.TABLE, referral.id, "to", "consent", "sentOn", "reason");
        return referral.id;
    }

    @Transactional
    void change(UUID inCase, UUID id, String ifMatch, ReferralChange change) {
        var referral = referrals.locked(inCase, id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, referral.version);
        referral.note(change, seals.of(referral.org, referral.studentId));
        referrals.flush();
        journal.wrote(Referral.TABLE, id, "state", "feedback");
    }

    @Transactional
    ReferralText disclose(UUID inCase, UUID id, String reason) {
        var referral = referrals.locked(inCase, id).orElseThrow(Refusal::absent);
        journal.disclosed(Referral.TABLE, id, reason, "reason", "feedback");
        return referral.text(seals.of(referral.org, referral.studentId));
    }
}
