package org.guanai.aid.roster;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.files.export.ExportDesk;
import org.guanai.files.export.ExportFiles;
import org.guanai.files.export.ExportResource;
import org.guanai.kit.idempotency.Once;

@Path("/api/aid/exports")
@Produces(MediaType.APPLICATION_JSON)
public class AidExports extends ExportResource {
    AidExports(ExportDesk desk, ExportFiles files, Once once) {
        super(desk, files, once);
    }
}
