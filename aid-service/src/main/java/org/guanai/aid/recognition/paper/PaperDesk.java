package org.guanai.aid.recognition.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.recognition.HardshipStanding;
import org.guanai.aid.recognition.HardshipStanding.PaperFolder;
import org.guanai.files.attachment.AttachmentContent;
import org.guanai.files.attachment.AttachmentDesk;
import org.guanai.files.attachment.AttachmentOwner;
import org.guanai.files.attachment.AttachmentUpload;
import org.guanai.files.attachment.AttachmentView;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;

/// Copies of the papers behind a recognition. A family attaches and withdraws its own until the
/// school has checked; it sees none of the school's.
@ApplicationScoped
class PaperDesk {
    private final HardshipStanding recognitions;
    private final AttachmentDesk attachments;
    private final Caller caller;

    PaperDesk(HardshipStanding recognitions, AttachmentDesk attachments, Caller caller) {
        this.recognitions = recognitions;
        this.attachments = attachments;
        this.caller = caller;
    }

    /// @throws Refusal.Conflict for a family, when the school has checked
    @Transactional
    AttachmentView attach(UUID recognition, AttachmentUpload upload) {
        var folder = folder(recognition);
        requireOpen(folder);
        return attachments.attach(caller.personBound() ? folder.family() : folder.school(), upload);
    }

    @Transactional
    AttachmentContent open(UUID recognition, UUID file) {
        return attachments.open(ownerOf(folder(recognition), file), file);
    }

    /// @throws Refusal.Conflict for a family, when the school has checked
    @Transactional
    AttachmentView withdraw(UUID recognition, UUID file, PaperWithdrawal withdrawal) {
        var folder = folder(recognition);
        requireOpen(folder);
        return attachments.withdraw(ownerOf(folder, file), file, withdrawal.reason());
    }

    private AttachmentOwner ownerOf(PaperFolder folder, UUID file) {
        var family = folder.family();
        var isFamilys =
                attachments
                        .of(family.kind(), List.of(family.id()))
                        .getOrDefault(family.id(), List.of())
                        .stream()
                        .anyMatch(paper -> paper.id().equals(file));
        return isFamilys ? family : folder.school();
    }

    private void requireOpen(PaperFolder folder) {
        if (caller.personBound() && !folder.unchecked()) {
            throw Refusal.conflict("aid.already-decided");
        }
    }

    private PaperFolder folder(UUID recognition) {
        return recognitions.papersOf(recognition).orElseThrow(Refusal::absent);
    }
}
