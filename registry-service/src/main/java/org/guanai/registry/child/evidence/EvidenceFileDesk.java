package org.guanai.registry.child.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.files.attachment.AttachmentContent;
import org.guanai.files.attachment.AttachmentDesk;
import org.guanai.files.attachment.AttachmentUpload;
import org.guanai.files.attachment.AttachmentView;
import org.guanai.kit.problem.Refusal;

/// The scans and photos of evidence.
@ApplicationScoped
class EvidenceFileDesk {
    private final EvidenceRecords records;
    private final AttachmentDesk attachments;

    EvidenceFileDesk(EvidenceRecords records, AttachmentDesk attachments) {
        this.records = records;
        this.attachments = attachments;
    }

    @Transactional
    AttachmentView attach(UUID student, UUID evidence, AttachmentUpload upload) {
        var found = records.locked(student, evidence).orElseThrow(Refusal::absent);
        found.requireStanding();
        return attachments.attach(found.owner(), upload);
    }

    @Transactional
    AttachmentContent open(UUID student, UUID evidence, UUID file) {
        return attachments.open(found(student, evidence).owner(), file);
    }

    @Transactional
    AttachmentContent thumbnail(UUID student, UUID evidence, UUID file) {
        return attachments.thumbnail(found(student, evidence).owner(), file);
    }

    @Transactional
    AttachmentView withdraw(UUID student, UUID evidence, UUID file, EvidenceWithdrawal withdrawal) {
        return attachments.withdraw(found(student, evidence).owner(), file, withdrawal.reason());
    }

    private Evidence found(UUID student, UUID evidence) {
        return records.of(student, evidence).orElseThrow(Refusal::absent);
    }
}
