package org.guanai.safety.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.files.attachment.AttachmentDesk;

/// Whether a record has files.
@ApplicationScoped
public class AttachedFiles {
    private final AttachmentDesk attachments;

    AttachedFiles(AttachmentDesk attachments) {
        this.attachments = attachments;
    }

    public boolean any(RecordKind of, UUID record) {
        return !attachments.of(of.name(), List.of(record)).isEmpty();
    }
}
