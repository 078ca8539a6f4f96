package org.guanai.mentoring.team.helper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.mentoring.team.entry.HelperApplication;

/// Applications of helpers (申请, 3.1.4a).
@Path("/api/mentoring/helpers/{id}/application")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Helpers", description = "Helpers who are not staff, and their vetting (3.1.4a–e)")
@RunOnVirtualThread
public class HelperApplicationResource {
    private final HelperApplications applications;

    HelperApplicationResource(HelperApplications applications) {
        this.applications = applications;
    }

    /// What a helper wrote when they applied. Opening it is on record.
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    public HelperApplication getHelperApplication(@PathParam("id") UUID id) {
        return applications.open(id);
    }
}
