package org.guanai.mentoring.plan.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.match.event.PairingPeriod;

/// What a helper writes once in a term about one child (学期文书, 3.1.4f-4, 3.1.4f-5): a support plan
/// with its mid-term check, a summary or an essay. Its text is sealed. It can be corrected, and
/// withdrawn; it is never deleted. No event tells of it: the duty that it satisfies does.
@Entity
class TermDocument {
    static final String TABLE = "term_document";

    @Id UUID id;

    /// Path of the pairing's school.
    OrgPath org;

    UUID pairingId;
    UUID studentId;
    UUID helperId;

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    /// Code of the duty.
    String duty;

    /// Code, `2025-2026-2`.
    String term;

    LocalDate submittedOn;

    /// Sealed.
    byte[] content;

    /// Sealed; null until the mid-term check.
    byte[] midterm;

    LocalDate checkedOn;
    Instant recordedAt;

    /// Null unless it was corrected.
    Instant correctedAt;

    /// Null unless it was withdrawn.
    Instant withdrawnAt;

    /// Person or client.
    String withdrawnBy;

    String withdrawnWhy;
    @Version long version;

    protected TermDocument() {}

    private TermDocument(PairingPeriod of, DocumentKind what, String forTerm, Instant now) {
        id = Ids.next();
        org = of.pairing().org();
        pairingId = of.pairing().id();
        studentId = of.pairing().studentId();
        helperId = of.pairing().helperId();
        kind = what;
        duty = what.duty().code();
        term = forTerm;
        submittedOn = LocalDate.ofInstant(now, BusinessZone.ID);
        recordedAt = now;
    }

    static TermDocument submit(
            PairingPeriod of,
            DocumentKind kind,
            String term,
            String content,
            Sealer sealer,
            Instant now) {
        var document = new TermDocument(of, kind, term, now);
        document.content = sealer.seal(content, TABLE, document.id, "content");
        return document;
    }

    /// @throws Refusal.Conflict when it was withdrawn
    void correct(DocumentKind what, String text, Sealer sealer, Instant now) {
        requireStanding();
        kind = what;
        content = sealer.seal(text, TABLE, id, "content");
        correctedAt = now;
    }

    /// At mid-term it is seen how far the aims are reached; said again, the newer check holds.
    ///
    /// @throws Refusal.Conflict when it was withdrawn, or is no plan
    void check(String text, Sealer sealer, LocalDate today) {
        requireStanding();
        if (kind != DocumentKind.PLAN) {
            throw Refusal.conflict("mentoring.document-no-plan");
        }
        midterm = sealer.seal(text, TABLE, id, "midterm");
        checkedOn = today;
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    void withdraw(String by, String why, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnWhy = why;
    }

    String content(Sealer sealer) {
        return sealer.open(content, TABLE, id, "content");
    }

    /// Null until the mid-term check.
    String midterm(Sealer sealer) {
        return sealer.open(midterm, TABLE, id, "midterm");
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.document-withdrawn");
        }
    }
}
