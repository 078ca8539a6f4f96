package org.guanai.files.attachment;

import jakarta.inject.Singleton;
import org.guanai.kit.file.FileStore;
import org.guanai.kit.file.SealedFiles;
import org.guanai.kit.sealing.Sealer;

/// Small pictures of photos, by the id of their attachment.
@Singleton
class AttachmentThumbnails extends SealedFiles {
    AttachmentThumbnails(FileStore store, Sealer sealer) {
        super(store, "thumbnails", sealer, "attachment", "thumbnail_key");
    }
}
