package org.guanai.registry.roll.warning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.scope.OrgPath;

/// Early warning (辍学预警, 3.2.4f).
@Path("/api/registry/early-warnings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Early warnings", description = "Children who may be lost to school (辍学预警)")
public class WarningResource {
    private final EarlyWarnings warnings;

    WarningResource(EarlyWarnings warnings) {
        this.warnings = warnings;
    }

    /// List the children who may be lost to school, those with the most points first, at most 200.
    /// Each point has its reason; a class teacher sees no concern of a mentor.
    ///
    /// @param org at this organisation, or below it
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER
    })
    public EarlyWarningList listEarlyWarnings(@QueryParam("org") OrgPath org) {
        return new EarlyWarningList(warnings.of(org));
    }

    public record EarlyWarningList(List<EarlyWarning> items) {}
}
