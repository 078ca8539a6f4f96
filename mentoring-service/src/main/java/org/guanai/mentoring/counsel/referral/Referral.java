package org.guanai.mentoring.counsel.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.counsel.file.OpenCases;
import org.guanai.mentoring.counsel.seal.FileSeal;

/// A referral (转介) of a child in counselling. No event: what it says goes by paper or by phone, and
/// its clock is told as overdue.
@Entity
@Table(name = "counsel_referral")
class Referral {
    static final String TABLE = "counsel_referral";

    @Id UUID id;
    OrgPath org;
    UUID caseId;
    UUID studentId;

    @Enumerated(EnumType.STRING)
    ReferralTarget sentTo;

    @Enumerated(EnumType.STRING)
    ReferralConsent consent;

    byte[] reason;
    LocalDate sentOn;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    ReferralState state;

    byte[] feedback;
    Instant recordedAt;
    @Version long version;

    protected Referral() {}

    /// @throws Refusal.Unprocessable for one in the future
    static Referral send(
            OpenCases.Subject about, ReferralEntry e, LocalDate due, FileSeal seal, Instant now) {
        if (e.sentOn().isAfter(LocalDate.ofInstant(now, BusinessZone.ID))) {
            throw Refusal.unprocessable("mentoring.referral-in-future", "sentOn");
        }
        var referral = new Referral();
        referral.id = Ids.next();
        referral.org = about.org();
        referral.caseId = about.id();
        referral.studentId = about.studentId();
        referral.sentTo = e.to();
        referral.consent = e.consent();
        referral.sentOn = e.sentOn();
        referral.dueOn = due;
        referral.state = ReferralState.SENT;
        referral.reason = seal.seal(e.reason(), referral.place("reason"));
        referral.recordedAt = now;
        return referral;
    }

    void note(ReferralChange change, FileSeal seal) {
        state = change.state();
        feedback =
                change.feedback() == null
                        ? feedback
                        : seal.seal(change.feedback(), place("feedback"));
    }

    ReferralText text(FileSeal seal) {
        return new ReferralText(
                id, seal.open(reason, place("reason")), seal.open(feedback, place("feedback")));
    }

    private String place(String column) {
        return TABLE + ":" + id + ":" + column;
    }
}
