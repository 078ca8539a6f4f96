package org.guanai.safety.access;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.access.AccessLog;
import org.guanai.kit.access.AccessLogResource;

/// Who opened, wrote or was refused what in this service (访问日志).
@Path("/api/safety/access-log")
@Produces(MediaType.APPLICATION_JSON)
public class SafetyAccessLog extends AccessLogResource {
    SafetyAccessLog(AccessLog log) {
        super(log);
    }
}
