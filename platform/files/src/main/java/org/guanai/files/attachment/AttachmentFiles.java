package org.guanai.files.attachment;

import jakarta.inject.Singleton;
import org.guanai.kit.file.FileStore;
import org.guanai.kit.file.SealedFiles;
import org.guanai.kit.sealing.Sealer;

@Singleton
class AttachmentFiles extends SealedFiles {
    AttachmentFiles(FileStore store, Sealer sealer) {
        super(store, "attachments", sealer, "attachment", "file_key");
    }
}
