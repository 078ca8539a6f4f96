package org.guanai.files.attachment;

import jakarta.enterprise.context.ApplicationScoped;

/// Opens the files of attachments.
@ApplicationScoped
class AttachmentStock {
    private static final String JPEG = "image/jpeg";

    private final AttachmentFiles files;
    private final AttachmentThumbnails thumbnails;

    AttachmentStock(AttachmentFiles files, AttachmentThumbnails thumbnails) {
        this.files = files;
        this.thumbnails = thumbnails;
    }

    AttachmentContent file(Attachment a) {
        return new AttachmentContent(a.name, a.kind.mediaType(), files.read(a.id, a.fileKey));
    }

    AttachmentContent thumbnail(Attachment a) {
        return new AttachmentContent(a.name, JPEG, thumbnails.read(a.id, a.thumbnailKey));
    }
}
