package org.guanai.registry.access;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.access.AccessLog;
import org.guanai.kit.access.AccessLogResource;

/// Who opened, wrote or was refused what in this service (访问日志).
@Path("/api/registry/access-log")
@Produces(MediaType.APPLICATION_JSON)
public class RegistryAccessLog extends AccessLogResource {
    RegistryAccessLog(AccessLog log) {
        super(log);
    }
}
