package org.guanai.files.attachment;

import java.util.UUID;
import org.guanai.files.media.MediaKind;

/// A file that has been received, looked at and sealed.
///
/// @param id of the attachment to be
/// @param sha256 of what was sent, in hex
/// @param sealedKey opens it
/// @param thumbnailKey opens its small picture; null without one
public record AttachmentUpload(
        UUID id,
        String name,
        MediaKind kind,
        long size,
        String sha256,
        byte[] sealedKey,
        byte[] thumbnailKey) {
    /// What makes two uploads the same.
    public Content content() {
        return new Content(name, sha256);
    }

    /// A file by its name and hash.
    public record Content(String name, String sha256) {}
}
