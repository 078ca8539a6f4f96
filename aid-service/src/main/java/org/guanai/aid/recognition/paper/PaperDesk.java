package org.guanai.aid.recognition.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.aid.recognition.HardshipStanding;
import org.guanai.files.attachment.AttachmentContent;
import org.guanai.files.attachment.AttachmentDesk;
import org.guanai.files.attachment.AttachmentOwner;
import org.guanai.files.attachment.AttachmentUpload;
import org.guanai.files.attachment.AttachmentView;
import org.guanai.kit.problem.Refusal;

/// Copies of the papers behind a recognition.
@ApplicationScoped
class PaperDesk {
    private final HardshipStanding recognitions;
    private final AttachmentDesk attachments;

    PaperDesk(HardshipStanding recognitions, AttachmentDesk attachments) {
        this.recognitions = recognitions;
        this.attachments = attachments;
    }

    @Transactional
    AttachmentView attach(UUID recognition, AttachmentUpload upload) {
        return attachments.attach(owner(recognition), upload);
    }

    @Transactional
    AttachmentContent open(UUID recognition, UUID file) {
        return attachments.open(owner(recognition), file);
    }

    @Transactional
    AttachmentView withdraw(UUID recognition, UUID file, PaperWithdrawal withdrawal) {
        return attachments.withdraw(owner(recognition), file, withdrawal.reason());
    }

    private AttachmentOwner owner(UUID recognition) {
        return recognitions.papersOf(recognition).orElseThrow(Refusal::absent);
    }
}
