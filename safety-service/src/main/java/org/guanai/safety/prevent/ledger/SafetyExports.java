package org.guanai.safety.prevent.ledger;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.files.export.ExportDesk;
import org.guanai.files.export.ExportFiles;
import org.guanai.files.export.ExportResource;
import org.guanai.kit.idempotency.Once;

/// Exports of safety's lists (导出).
@Path("/api/safety/exports")
@Produces(MediaType.APPLICATION_JSON)
public class SafetyExports extends ExportResource {
    SafetyExports(ExportDesk desk, ExportFiles files, Once once) {
        super(desk, files, once);
    }
}
