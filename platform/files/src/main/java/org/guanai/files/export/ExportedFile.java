package org.guanai.files.export;

import java.util.UUID;
import org.guanai.files.export.order.ExportFormat;

/// A file that is fetched.
///
/// @param sealedKey opens it
record ExportedFile(UUID id, String list, ExportFormat format, byte[] sealedKey) {
    String name() {
        return list + "-" + id + "." + format.extension();
    }
}
