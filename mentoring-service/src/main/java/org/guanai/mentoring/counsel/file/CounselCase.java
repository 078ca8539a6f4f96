package org.guanai.mentoring.counsel.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.mentoring.counsel.CrisisRaised;
import org.guanai.events.mentoring.counsel.CrisisWithdrawn;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.counsel.level.CounselLevel;

/// A child's counselling case (辅导档案) at one school; one at a time.
@Entity
class CounselCase {
    static final String TABLE = "counsel_case";

    @Id UUID id;
    OrgPath org;
    UUID studentId;

    /// Who looks after it.
    UUID counsellorId;

    @Enumerated(EnumType.STRING)
    CounselLevel level;

    String levelLabel;

    @Enumerated(EnumType.STRING)
    CaseConsent consent;

    LocalDate consentOn;
    LocalDate openedOn;
    LocalDate reviewOn;

    /// Null unless safety was told of a crisis that still is one.
    UUID crisisId;

    LocalDate closedOn;
    Instant recordedAt;
    String ruleVersion;
    @Version long version;

    protected CounselCase() {}

    /// @throws Refusal.Unprocessable when consent would be given in the future
    static CounselCase open(OrgPath org, CaseOpening o, UUID counsellor, Instant now) {
        var opened = new CounselCase();
        var today = LocalDate.ofInstant(now, BusinessZone.ID);
        opened.id = Ids.next();
        opened.org = org;
        opened.studentId = o.studentId();
        opened.counsellorId = counsellor;
        opened.openedOn = today;
        opened.recordedAt = now;
        opened.agree(o.consent(), o.consentOn(), today);
        return opened;
    }

    /// Its level was found; the next review counts from today.
    ///
    /// @return what safety is told: a crisis that begins, or one that was none
    Optional<Record> rate(CounselLevel found, String label, LocalDate review, String rule) {
        level = found;
        levelLabel = label;
        reviewOn = review;
        ruleVersion = rule;
        if (found == CounselLevel.HIGH && crisisId == null) {
            crisisId = Ids.next();
            return Optional.of(new CrisisRaised(crisisId, studentId, org.text()));
        }
        return Optional.empty();
    }

    /// The crisis was noted by mistake, not overcome.
    ///
    /// @throws Refusal.Conflict when there is none
    CrisisWithdrawn withdrawCrisis(CounselLevel instead, LocalDate review) {
        if (crisisId == null) {
            throw Refusal.conflict("mentoring.counsel-no-crisis");
        }
        var withdrawn = new CrisisWithdrawn(crisisId, studentId, org.text());
        crisisId = null;
        level = instead;
        reviewOn = review;
        return withdrawn;
    }

    void agree(CaseConsent given, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw Refusal.unprocessable("mentoring.consent-in-future", "consentOn");
        }
        consent = given;
        consentOn = on;
    }

    /// No event: nothing outside acts on it.
    void close(LocalDate today) {
        closedOn = today;
        reviewOn = null;
        crisisId = null;
    }

    /// A review took place with a session.
    void review(LocalDate next) {
        reviewOn = next;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    /// @throws Refusal.Conflict when it is closed
    void requireOpen() {
        if (!isOpen()) {
            throw Refusal.conflict("mentoring.counsel-case-closed");
        }
    }
}
