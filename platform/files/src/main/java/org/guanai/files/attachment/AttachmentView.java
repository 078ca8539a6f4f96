package org.guanai.files.attachment;

import java.time.Instant;
import java.util.UUID;

/// A file that belongs to a record (附件).
///
/// @param name as the sender had it
/// @param mediaType by its content
/// @param size in bytes
/// @param thumbnail whether there is a small picture of it
public record AttachmentView(
        UUID id,
        String name,
        String mediaType,
        long size,
        boolean thumbnail,
        String createdBy,
        Instant createdAt) {

    static AttachmentView of(Attachment a) {
        return new AttachmentView(
                a.id,
                a.name,
                a.kind.mediaType(),
                a.size,
                a.thumbnailKey != null,
                a.createdBy,
                a.createdAt);
    }
}
