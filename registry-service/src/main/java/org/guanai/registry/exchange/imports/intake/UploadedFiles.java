package org.guanai.registry.exchange.imports.intake;

import jakarta.inject.Singleton;
import org.guanai.kit.file.FileStore;
import org.guanai.kit.file.SealedFiles;
import org.guanai.kit.sealing.Sealer;

/// The files that were sent to be imported; the key of each lies in its import's row.
@Singleton
public class UploadedFiles extends SealedFiles {
    UploadedFiles(FileStore store, Sealer sealer) {
        super(store, "imports", sealer, "file_import", "file_key");
    }
}
