package org.guanai.mentoring.rhythm.export;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.files.export.ExportDesk;
import org.guanai.files.export.ExportFiles;
import org.guanai.files.export.ExportResource;
import org.guanai.kit.idempotency.Once;

@Path("/api/mentoring/exports")
@Produces(MediaType.APPLICATION_JSON)
public class MentoringExports extends ExportResource {
    MentoringExports(ExportDesk desk, ExportFiles files, Once once) {
        super(desk, files, once);
    }
}
