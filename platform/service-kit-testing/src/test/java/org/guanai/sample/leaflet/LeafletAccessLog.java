package org.guanai.sample.leaflet;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.access.AccessLog;
import org.guanai.kit.access.AccessLogResource;

@Path("/api/sample/access-log")
@Produces(MediaType.APPLICATION_JSON)
public class LeafletAccessLog extends AccessLogResource {
    LeafletAccessLog(AccessLog log) {
        super(log);
    }
}
