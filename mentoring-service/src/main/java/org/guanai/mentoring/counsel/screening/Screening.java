package org.guanai.mentoring.counsel.screening;

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
import org.guanai.mentoring.counsel.level.CounselLevel;
import org.guanai.mentoring.counsel.seal.FileSeal;

/// What a screening (筛查) found of one child: the band; factor scores are sealed, answers never come
/// in. No event: what stands out becomes a request for counselling.
@Entity
@Table(name = "counsel_screening")
class Screening {
    static final String TABLE = "counsel_screening";

    @Id UUID id;
    OrgPath org;
    UUID studentId;

    /// Name of the questionnaire, such as MHT or SDQ.
    String instrument;

    LocalDate takenOn;

    @Enumerated(EnumType.STRING)
    CounselLevel band;

    byte[] scores;

    /// Day on which the guardian agreed.
    LocalDate consentOn;

    UUID assessor;
    Instant recordedAt;

    /// Null unless it was withdrawn.
    Instant withdrawnAt;

    String withdrawnWhy;
    @Version long version;

    protected Screening() {}

    /// @throws Refusal.Unprocessable without the guardian's consent, or one that came later
    static Screening record(
            OrgPath org, ScreeningBatch round, ScreeningRow row, UUID assessor, Instant now) {
        if (row.consentOn() == null || row.consentOn().isAfter(round.takenOn())) {
            throw Refusal.unprocessable("mentoring.screening-without-consent", "consentOn");
        }
        var screening = new Screening();
        screening.id = Ids.next();
        screening.org = org;
        screening.studentId = row.studentId();
        screening.instrument = round.instrument().strip();
        screening.takenOn = round.takenOn();
        screening.band = row.band();
        screening.consentOn = row.consentOn();
        screening.assessor = assessor;
        screening.recordedAt = now;
        return screening;
    }

    void score(String text, FileSeal seal) {
        scores = seal.seal(text, TABLE + ":" + id + ":scores");
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    void withdraw(String why, Instant now) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.screening-withdrawn");
        }
        withdrawnAt = now;
        withdrawnWhy = why;
    }

    boolean standsOut() {
        return band == CounselLevel.HIGH || band == CounselLevel.MEDIUM;
    }
}
