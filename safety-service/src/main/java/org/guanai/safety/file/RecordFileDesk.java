package org.guanai.safety.file;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.files.attachment.AttachmentContent;
import org.guanai.files.attachment.AttachmentDesk;
import org.guanai.files.attachment.AttachmentOwner;
import org.guanai.files.attachment.AttachmentUpload;
import org.guanai.files.attachment.AttachmentView;
import org.guanai.kit.problem.Refusal;

/// The files of safety records.
@ApplicationScoped
class RecordFileDesk {
    private final Map<RecordKind, RecordOwner> owners;
    private final AttachmentDesk attachments;

    RecordFileDesk(@All List<RecordOwner> owners, AttachmentDesk attachments) {
        this.owners = owners.stream().collect(Collectors.toMap(RecordOwner::kind, o -> o));
        this.attachments = attachments;
    }

    @Transactional
    AttachmentView attach(RecordKind of, UUID record, AttachmentUpload upload) {
        return attachments.attach(owner(of, record, true), upload);
    }

    @Transactional
    RecordFiles list(RecordKind of, UUID record) {
        var owner = owner(of, record, false);
        return new RecordFiles(
                attachments.of(owner.kind(), List.of(record)).getOrDefault(record, List.of()));
    }

    @Transactional
    AttachmentContent open(RecordKind of, UUID record, UUID file) {
        return attachments.open(owner(of, record, false), file);
    }

    @Transactional
    AttachmentView withdraw(RecordKind of, UUID record, UUID file, FileWithdrawal withdrawal) {
        return attachments.withdraw(owner(of, record, true), file, withdrawal.reason());
    }

    private AttachmentOwner owner(RecordKind of, UUID record, boolean writing) {
        var owner = Optional.ofNullable(owners.get(of)).orElseThrow(Refusal::absent);
        return new AttachmentOwner(owner.org(record, writing), of.name(), record);
    }
}
