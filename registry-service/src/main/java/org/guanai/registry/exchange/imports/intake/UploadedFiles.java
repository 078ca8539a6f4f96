package org.guanai.registry.exchange.imports.intake;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.kit.file.SealedFolder;
import org.guanai.kit.sealing.Sealer;

/// The files that were sent to be imported; the key of each lies in its import's row.
@Singleton
public class UploadedFiles extends SealedFolder {
    UploadedFiles(@ConfigProperty(name = "guanai.files.dir") Path folder, Sealer sealer) {
        super(folder.resolve("imports"), sealer, "file_import", "file_key");
    }
}
