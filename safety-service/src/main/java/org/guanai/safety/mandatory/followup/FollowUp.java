package org.guanai.safety.mandatory.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.acting.ActingPost;
import org.hibernate.annotations.Immutable;

/// What followed a mandatory report (后续跟进). Its words are sealed.
@Entity
@Immutable
@Table(name = FollowUp.TABLE)
class FollowUp {
    static final String TABLE = "mandatory_follow_up";

    @Id UUID id;
    UUID reportId;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    FollowUpKind kind;

    LocalDate doneOn;
    byte[] words;
    UUID recordedBy;
    Instant recordedAt;

    protected FollowUp() {}

    private FollowUp(UUID report, OrgPath org, FollowUpEntry entry, Sealer sealer) {
        id = Ids.next();
        reportId = report;
        this.org = org;
        kind = entry.kind();
        doneOn = entry.doneOn();
        words = sealer.seal(entry.words(), TABLE, id, "words");
    }

    /// No event: it is kept for the case.
    static FollowUp done(
            UUID report, OrgPath org, FollowUpEntry entry, ActingPost by, Sealer sealer) {
        var step = new FollowUp(report, org, entry, sealer);
        step.recordedBy = by.person();
        step.recordedAt = by.now();
        return step;
    }

    FollowUpView view(Sealer sealer) {
        return new FollowUpView(
                id,
                reportId,
                kind,
                doneOn,
                sealer.open(words, TABLE, id, "words"),
                recordedBy,
                recordedAt);
    }
}
