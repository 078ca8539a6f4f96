package org.guanai.files.export;

import jakarta.inject.Singleton;
import org.guanai.kit.file.FileStore;
import org.guanai.kit.file.SealedFiles;
import org.guanai.kit.sealing.Sealer;

/// The files of exports; the key of each lies in its row.
@Singleton
public class ExportFiles extends SealedFiles {
    ExportFiles(FileStore store, Sealer sealer) {
        super(store, "exports", sealer, "export", "file_key");
    }
}
