package org.guanai.notification.family.material;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.ApprovalWaiting;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;

/// A version of a material (资料版本). Approval and retirement have no event: families read what is in
/// force.
@Entity
class Material {
    @Id UUID id;

    /// The same in all versions.
    UUID seriesId;

    /// 1 first.
    int edition;

    /// Path of the organisation that made it; read by it and below.
    String org;

    String title;

    @Enumerated(EnumType.STRING)
    Topic topic;

    String ages;

    @Enumerated(EnumType.STRING)
    MaterialForm form;

    String text;
    LocalDate validUntil;
    UUID authorId;
    UUID approvedBy;

    @Enumerated(EnumType.STRING)
    MaterialState state;

    Instant writtenAt;
    @Version long version;

    protected Material() {}

    private Material(UUID series, int edition, String org, MaterialEntry entry) {
        id = Ids.next();
        seriesId = series == null ? id : series;
        this.edition = edition;
        this.org = org;
        title = entry.title().strip();
        topic = entry.topic();
        ages = entry.ages().strip();
        form = entry.form();
        text = entry.text();
        validUntil = entry.validUntil();
        state = MaterialState.DRAFT;
    }

    static Material write(String org, MaterialEntry entry, UUID author, Instant now) {
        return new Material(null, 1, org, entry).by(author, now);
    }

    /// The next version; this one stays in force until that one is approved.
    Material anew(MaterialEntry entry, UUID author, Instant now) {
        return new Material(seriesId, edition + 1, org, entry).by(author, now);
    }

    /// @param human who wrote it
    ApprovalWaiting waiting(UUID human) {
        return new ApprovalWaiting("MATERIAL", id, org, human, writtenAt);
    }

    /// @throws Refusal.Conflict to its author, and when it is no draft
    void approve(UUID by) {
        if (authorId.equals(by)) {
            throw Refusal.conflict("notification.material-own");
        }
        if (state != MaterialState.DRAFT) {
            throw Refusal.conflict("notification.material-decided");
        }
        state = MaterialState.APPROVED;
        approvedBy = by;
    }

    /// Idempotent.
    void retire() {
        state = MaterialState.RETIRED;
    }

    private Material by(UUID author, Instant now) {
        authorId = author;
        writtenAt = now;
        return this;
    }
}
