package org.guanai.files.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guanai.files.media.MediaKind;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A file that belongs to a record (附件). The file itself lies in the store; the keys that open it
/// and its small picture lie here, sealed. Its steps have no event: the record that owns it has.
@Entity
class Attachment {
    @Id UUID id;
    OrgPath org;
    String ownerKind;
    UUID ownerId;
    String name;

    @Enumerated(EnumType.STRING)
    MediaKind kind;

    long size;
    String sha256;
    byte[] fileKey;
    byte[] thumbnailKey;
    String createdBy;
    Instant createdAt;
    Instant withdrawnAt;
    String withdrawnBy;
    String withdrawnWhy;

    protected Attachment() {}

    private Attachment(AttachmentOwner owner, AttachmentUpload upload) {
        this.id = upload.id();
        this.org = owner.org();
        this.ownerKind = owner.kind();
        this.ownerId = owner.id();
        this.name = upload.name();
        this.kind = upload.kind();
        this.size = upload.size();
        this.sha256 = upload.sha256();
        this.fileKey = upload.sealedKey();
        this.thumbnailKey = upload.thumbnailKey();
    }

    static Attachment attach(
            AttachmentOwner owner, AttachmentUpload upload, String by, Instant now) {
        var attached = new Attachment(owner, upload);
        attached.createdBy = by;
        attached.createdAt = now;
        return attached;
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    void withdraw(String by, String why, Instant now) {
        if (isWithdrawn()) {
            throw Refusal.conflict("files.withdrawn");
        }
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnWhy = why;
    }

    /// From now on neither the file nor its small picture opens.
    void erase() {
        fileKey = null;
        thumbnailKey = null;
    }

    /// Where its record belongs now.
    void follow(AttachmentOwner owner) {
        org = owner.org();
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
