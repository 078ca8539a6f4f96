package org.guanai.registry.exchange.imports;

import java.util.UUID;
import org.guanai.registry.exchange.imports.intake.ImportKind;
import org.guanai.sheets.format.SheetFormat;

/// A file that has been received and sealed.
///
/// @param id of the import to be
/// @param digest SHA-256 of the file in hex
/// @param sealedKey opens it
record Upload(UUID id, ImportKind kind, SheetFormat format, String digest, byte[] sealedKey) {
    Content content() {
        return new Content(kind.word(), digest);
    }

    /// What makes two uploads the same.
    record Content(String kind, String digest) {}
}
